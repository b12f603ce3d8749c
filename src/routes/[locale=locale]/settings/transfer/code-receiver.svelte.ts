/** QR codes read off another device's screen until the backup in them is whole. */
import {
  gather,
  joinFrames,
  missingFrom,
  type Gathering,
} from '#lib/store/transfer/gather-frames.ts';
import { readFrame } from '#lib/store/transfer/frame.ts';
import { CodeCamera } from '#lib/ui/codes/code-camera.svelte.ts';

export class CodeReceiver {
  readonly #onFile: (file: Blob) => void;
  readonly camera = new CodeCamera((text) => this.#take(text));
  #gathering = $state.raw<Gathering | null>(null);

  /** `onFile` gets the backup as soon as it is whole. */
  constructor(onFile: (file: Blob) => void) {
    this.#onFile = onFile;
  }

  get progress(): { readonly done: number; readonly total: number } | null {
    return this.#gathering && { done: this.#gathering.parts.size, total: this.#gathering.total };
  }

  get missing(): readonly number[] {
    return this.#gathering === null ? [] : missingFrom(this.#gathering);
  }

  /** Forgets what has been read. */
  cancel(): void {
    this.camera.stop();
    this.#gathering = null;
  }

  /** Whether it was a code of ours. */
  #take(text: string): boolean {
    const before = this.#gathering;
    this.#gathering = gather(before, text);
    const file = this.#gathering && joinFrames(this.#gathering);
    if (file !== null && this.#gathering !== before) {
      this.cancel();
      this.#onFile(file);
      return true;
    }
    return readFrame(text) !== null;
  }
}
