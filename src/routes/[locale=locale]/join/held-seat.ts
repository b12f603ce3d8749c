/** The seat that this phone holds in one room: its token, and what is remembered with it. */
import type { PhoneState } from '#lib/classroom/client/phone-state.ts';
import { OUTSIDE } from '#lib/classroom/client/phone-state.ts';
import { recall, remember } from '#lib/classroom/client/seat-memory.ts';
import { forgetSeat, loadSeat, saveSeat } from './seat-storage.ts';

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
