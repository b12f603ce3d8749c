/** QR codes read off another device's screen until the backup in them is whole. */
import {
  gather,
  joinFrames,
  missingFrom,
  type Gathering,
} from '#lib/store/transfer/gather-frames.ts';
import { readFrame } from '#lib/store/transfer/frame.ts';
import { openReader, type Picture, type ReadCode } from './read-code.ts';

export type CameraProblem = 'no-camera' | 'camera-refused' | 'camera-insecure' | 'camera-failed';

export type Receiving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'starting' }
  | { readonly kind: 'watching' }
  | { readonly kind: 'failed'; readonly problem: CameraProblem };

/** Between two looks at the camera, in milliseconds. */
const LOOK_MILLIS = 100;

export class CodeReceiver {
  readonly #onFile: (file: Blob) => void;
  #receiving = $state.raw<Receiving>({ kind: 'idle' });
  #gathering = $state.raw<Gathering | null>(null);
  /** The last picture held no code of ours. */
  #unread = $state(false);
  #stream = $state.raw<MediaStream | null>(null);
  #read: ReadCode | null = null;

  /** `onFile` gets the backup as soon as it is whole. */
  constructor(onFile: (file: Blob) => void) {
    this.#onFile = onFile;
  }

  get receiving(): Receiving {
    return this.#receiving;
  }

  /** What the camera sees. */
  get stream(): MediaStream | null {
    return this.#stream;
  }

  get progress(): { readonly done: number; readonly total: number } | null {
    return this.#gathering && { done: this.#gathering.parts.size, total: this.#gathering.total };
  }

  get missing(): readonly number[] {
    return this.#gathering === null ? [] : missingFrom(this.#gathering);
  }

  get unread(): boolean {
    return this.#unread;
  }

  async watch(): Promise<void> {
    this.#receiving = { kind: 'starting' };
    try {
      if (!('mediaDevices' in navigator)) throw new DOMException('', 'SecurityError');
      this.#stream = await navigator.mediaDevices.getUserMedia({
        video: { facingMode: 'environment', width: { ideal: 1280 } },
      });
      this.#receiving = { kind: 'watching' };
    } catch (error) {
      this.#receiving = { kind: 'failed', problem: problemOf(error) };
    }
  }

  /** Looks at the camera's picture again and again, until everything is read or `stop` is called. */
  async follow(video: HTMLVideoElement): Promise<void> {
    while (this.#receiving.kind === 'watching') {
      await this.#look(video);
      await new Promise((resolve) => setTimeout(resolve, LOOK_MILLIS));
    }
  }

  /** A photo of a code, for devices without a camera of their own. */
  async take(photo: Blob): Promise<void> {
    this.#unread = false;
    try {
      const picture = await createImageBitmap(photo);
      this.#unread = !(await this.#look(picture));
      picture.close();
    } catch {
      this.#unread = true;
    }
  }

  stop(): void {
    this.#stream?.getTracks().forEach((track) => track.stop());
    this.#stream = null;
    this.#receiving = { kind: 'idle' };
  }

  /** Also forgets what has been read. */
  cancel(): void {
    this.stop();
    this.#gathering = null;
  }

  /** Whether the picture held a code of ours. */
  async #look(picture: Picture): Promise<boolean> {
    this.#read ??= await openReader();
    const text = await this.#read(picture);
    if (text === null) return false;
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

function problemOf(error: unknown): CameraProblem {
  const name = error instanceof DOMException ? error.name : '';
  switch (name) {
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'no-camera';
    case 'NotAllowedError':
      return 'camera-refused';
    case 'SecurityError':
      return 'camera-insecure';
    default:
      return 'camera-failed';
  }
}
