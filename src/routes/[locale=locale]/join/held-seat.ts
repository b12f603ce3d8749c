/** The seat that this phone holds in one room: its token, and what is remembered with it. */
import type { PhoneState } from '#lib/classroom/client/phone-state.ts';
import { OUTSIDE } from '#lib/classroom/client/phone-state.ts';
import { recall, remember } from '#lib/classroom/client/seat-memory.ts';
import { randomHex } from '../random-hex.ts';
import { forgetSeat, loadSeat, saveSeat } from './seat-storage.ts';

const TOKEN_BYTES = 16;

export class HeldSeat {
  readonly code: string;
  #token: string | null;

  constructor(code: string) {
    this.code = code;
    this.#token = loadSeat(code)?.token ?? null;
  }

  get token(): string | null {
    return this.#token;
  }

  /** What this phone was doing here when it was left. */
  recall(): PhoneState {
    const memory = loadSeat(this.code);
    return memory === null ? OUTSIDE : recall(memory);
  }

  take(token: string): void {
    this.#token = token;
  }

  /**
   * A token for a seat that is about to be asked for. Kept before that: whatever cuts the line then,
   * asking again with the same token leads to the same seat, never to a second one.
   */
  draw(now: number): string {
    this.#token ??= randomHex(TOKEN_BYTES);
    saveSeat(this.code, remember(OUTSIDE, this.#token, now));
    return this.#token;
  }

  keep(phone: PhoneState, now: number): void {
    const { seat, screen } = phone;
    if (this.#token === null || seat === null || screen.kind === 'ended') return;
    saveSeat(this.code, remember(phone, this.#token, now));
  }

  forget(): void {
    this.#token = null;
    forgetSeat(this.code);
  }
}
