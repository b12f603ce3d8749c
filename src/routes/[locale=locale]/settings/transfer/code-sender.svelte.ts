/** A backup shown as a chain of QR codes, one after the other and again from the beginning. */
import type { StoreFailureCode } from '#lib/store/store-failure.ts';
import { app } from '../../../app-state.svelte.ts';

export type Sending =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making' }
  /** Too long a history for codes: a file does it. */
  | { readonly kind: 'too-long' }
  | { readonly kind: 'failed'; readonly problem: `store.${StoreFailureCode}` }
  | {
      readonly kind: 'showing';
      readonly frames: readonly string[];
      /** The banks would have made it too long. */
      readonly withoutBanks: boolean;
    };

/** How long a code is shown, in milliseconds; a camera reads one in a tenth of a second or so. */
export const PACES = { slow: 1000, normal: 400 } as const;

export class CodeSender {
  #sending = $state.raw<Sending>({ kind: 'idle' });
  /** Numbers of the frames that are shown, from 1. */
  #shown = $state.raw<readonly number[]>([]);
  #place = $state(0);
  #timer: ReturnType<typeof setInterval> | null = null;
  pace = $state<keyof typeof PACES>('normal');
  #running = $state(false);

  get sending(): Sending {
    return this.#sending;
  }

  get running(): boolean {
    return this.#running;
  }

  /** The number of the frame on show, from 1. */
  get current(): number {
    return this.#shown[this.#place] ?? 1;
  }

  /** How many of the frames are shown in turn. */
  get shown(): number {
    return this.#shown.length;
  }

  /** `profile`: whose answers; null for everybody's. */
  async start(profile: string | null): Promise<void> {
    this.stop();
    this.#sending = { kind: 'making' };
    const { splitIntoFrames } = await import('#lib/store/transfer/frame.ts');
    for (const extent of ['all', 'without-banks'] as const) {
      const made = await app.store.exportBackup(Date.now(), profile, extent);
      if (!made.ok) {
        this.#sending = { kind: 'failed', problem: `store.${made.error.code}` };
        return;
      }
      const frames = splitIntoFrames(made.value.bytes);
      if (frames === null) continue;
      this.#sending = { kind: 'showing', frames, withoutBanks: extent === 'without-banks' };
      this.only([]);
      this.play();
      return;
    }
    this.#sending = { kind: 'too-long' };
  }

  /** Shows these frames only; all of them where none of the numbers is one. */
  only(numbers: readonly number[]): void {
    if (this.#sending.kind !== 'showing') return;
    const all = this.#sending.frames.map((_, index) => index + 1);
    const wanted = all.filter((number) => numbers.includes(number));
    this.#shown = wanted.length === 0 ? all : wanted;
    this.#place = 0;
  }

  play(): void {
    this.pause();
    this.#running = true;
    this.#timer = setInterval(() => this.step(1), PACES[this.pace]);
  }

  pause(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
    this.#running = false;
  }

  step(by: 1 | -1): void {
    const count = Math.max(1, this.#shown.length);
    this.#place = (this.#place + by + count) % count;
  }

  stop(): void {
    this.pause();
    this.#sending = { kind: 'idle' };
  }
}

/** The numbers in what somebody typed: `3, 7 12`. */
export function numbersIn(text: string): number[] {
  return (text.match(/[0-9]+/g) ?? []).map(Number);
}
