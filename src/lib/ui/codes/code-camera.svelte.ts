/** QR codes read by the camera, one look after the other, or off pictures that were taken before. */
import { openReader, type Picture, type ReadCode } from './read-code.ts';

export type CameraProblem = 'no-camera' | 'camera-refused' | 'camera-insecure' | 'camera-failed';

export type CameraState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'starting' }
  | { readonly kind: 'watching' }
  | { readonly kind: 'failed'; readonly problem: CameraProblem };

/** Between two looks at the camera, in milliseconds. */
const LOOK_MILLIS = 100;

export class CodeCamera {
  readonly #onText: (text: string) => boolean;
  #state = $state.raw<CameraState>({ kind: 'idle' });
  /** The last picture held no code of ours. */
  #unread = $state(false);
  #stream = $state.raw<MediaStream | null>(null);
  #read: ReadCode | null = null;

  /** `onText` gets what a code says, again and again while it is in view; false for none of ours. */
  constructor(onText: (text: string) => boolean) {
    this.#onText = onText;
  }

  get state(): CameraState {
    return this.#state;
  }

  /** What the camera sees. */
  get stream(): MediaStream | null {
    return this.#stream;
  }

  get unread(): boolean {
    return this.#unread;
  }

  async watch(): Promise<void> {
    this.#unread = false;
    this.#state = { kind: 'starting' };
    try {
      if (!('mediaDevices' in navigator)) throw new DOMException('', 'SecurityError');
      this.#stream = await navigator.mediaDevices.getUserMedia({
        video: { facingMode: 'environment', width: { ideal: 1280 } },
      });
      this.#state = { kind: 'watching' };
    } catch (error) {
      this.#state = { kind: 'failed', problem: problemOf(error) };
    }
  }

  /** Looks at the camera's picture again and again, until `stop` is called. */
  async follow(video: HTMLVideoElement): Promise<void> {
    while (this.#state.kind === 'watching') {
      await this.#look(video);
      await new Promise((resolve) => setTimeout(resolve, LOOK_MILLIS));
    }
  }

  /** A picture of a code, for devices without a camera of their own. */
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
    this.#state = { kind: 'idle' };
  }

  /** Whether the picture held a code of ours. */
  async #look(picture: Picture): Promise<boolean> {
    this.#read ??= await openReader();
    const text = await this.#read(picture);
    return text !== null && this.#onText(text);
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
