/** A participant's phone: its state, kept through reloads, and its line to the server. */
import {
  changeDraft,
  forgetRefusal,
  lookAt,
  readyItems,
  sendAnswer,
} from '#lib/classroom/client/act-on-phone.ts';
import type { Draft } from '#lib/classroom/client/draft.ts';
import { hearServer } from '#lib/classroom/client/hear-server.ts';
import { endOf, itemAt, OUTSIDE, type PhoneState } from '#lib/classroom/client/phone-state.ts';
import { PROTOCOL_VERSION as v } from '#lib/classroom/protocol/limits.ts';
import type { Refusal, ToParticipant } from '#lib/classroom/protocol/server-message.ts';
import { HeldSeat } from './held-seat.ts';
import { RoomLine } from './room-line.ts';

/** `lost`: it is tried again by itself. `none`: nobody has asked for one. */
export type Link = 'none' | 'connecting' | 'open' | 'lost';

/** Before what was said too soon is said again. */
const AGAIN_MILLIS = 1200;
/** A timer takes no more. */
const LONGEST_TIMER_MILLIS = 2 ** 31 - 1;

export class RoomClient {
  readonly #line: RoomLine;
  #phone = $state.raw<PhoneState>(OUTSIDE);
  #link = $state<Link>('none');
  /** How many tries to connect have failed since the last that did not. */
  #tries = $state(0);
  #held = $state.raw<HeldSeat | null>(null);
  /** What one has asked to come in as; null once it is granted or refused. */
  #wish = $state.raw<{ readonly name: string | null; readonly team: number | null } | null>(null);
  #isHasty = false;
  /** On the line that is open now. */
  #isSeated = false;
  #deadline: ReturnType<typeof setTimeout> | undefined;

  constructor(base: string) {
    this.#line = new RoomLine(base, {
      onopen: () => this.#greet(),
      onmessage: (message) => this.#hear(message),
      onlost: (tries) => this.#lost(tries),
    });
  }

  get phone(): PhoneState {
    return this.#phone;
  }

  get link(): Link {
    return this.#link;
  }

  get tries(): number {
    return this.#tries;
  }

  get code(): string | null {
    return this.#held?.code ?? null;
  }

  /** Holds a seat in the room, and is not told yet where the class stands. */
  get isComingBack(): boolean {
    const { seat, refusal } = this.#phone;
    const isKnown = this.#held?.token != null && this.#wish === null;
    return seat === null && refusal === null && isKnown;
  }

  get isJoining(): boolean {
    return this.#wish !== null;
  }

  /**
   * Goes to the door of a room, straight back to the seat that this phone holds in it. Who has typed
   * the code is let in without another press, where there is nothing to be asked.
   */
  enter(code: string, by: 'typed' | 'link' = 'link'): void {
    this.leave();
    this.#isHasty = by === 'typed';
    this.#held = new HeldSeat(code);
    this.#phone = this.#held.recall();
    this.#connect();
  }

  join(name: string | null, team: number | null): void {
    this.#phone = forgetRefusal(this.#phone);
    this.#wish = { name, team };
    this.#held?.draw(Date.now());
    if (this.#line.isOpen) this.#greet();
    else this.#connect();
  }

  draft(item: number, draft: Draft): void {
    this.#set(changeDraft(this.#phone, item, draft));
  }

  /** False while something is missing. */
  send(item: number): boolean {
    const before = this.#phone;
    this.#set(sendAnswer(before, item));
    if (this.#phone === before) return false;
    this.#sayAnswer(item);
    return true;
  }

  /** At one's own pace; null for the list of all. */
  show(item: number | null): void {
    this.#set(lookAt(this.#phone, item));
    if (item !== null && itemAt(this.#phone, item).asked === null)
      this.#line.say({ t: 'show', item });
  }

  why(item: number): void {
    this.#line.say({ t: 'why', item });
  }

  /** After another phone has taken the seat. */
  takeBack(): void {
    if (this.#held !== null) this.enter(this.#held.code);
  }

  /** Keeps the seat: the same code leads back to it. */
  leave(): void {
    this.#line.close();
    clearTimeout(this.#deadline);
    this.#phone = OUTSIDE;
    this.#held = null;
    this.#wish = null;
    this.#isSeated = false;
    this.#link = 'none';
    this.#tries = 0;
  }

  /** The page is looked at, or no longer; or there is a network again. */
  watch(isVisible: boolean, now: number): void {
    if (!isVisible) this.#line.sleep(now);
    else if (this.#isNeeded()) this.#line.wake(now);
  }

  #connect(): void {
    this.#link = 'connecting';
    this.#line.open();
  }

  /** Says who one is, on a line that has just been opened. */
  #greet(): void {
    this.#link = 'open';
    this.#tries = 0;
    this.#isSeated = false;
    if (this.#held === null) return;
    const { code, token } = this.#held;
    if (token !== null && this.#wish !== null)
      this.#line.say({ t: 'join', v, code, ...this.#wish, token });
    else if (token !== null) this.#line.say({ t: 'back', v, code, token });
    else if (this.#phone.door === null) this.#line.say({ t: 'look', v, code });
  }

  #hear(message: ToParticipant): void {
    this.#set(hearServer(this.#phone, message, Date.now()));
    switch (message.t) {
      case 'door':
        if (this.#isHasty && message.names === 'generated' && message.teams === 0)
          this.join(null, null);
        break;
      case 'joined':
        this.#sit(message.token);
        break;
      case 'own-pace':
        if (this.#phone.screen.kind === 'own') this.show(this.#phone.screen.item);
        break;
      case 'refused':
        if (message.item === null) this.#refused(message.why);
        else this.#again(message.why);
        break;
      case 'ended':
        this.#held?.forget();
        this.#line.close();
        break;
      case 'replaced':
        this.#line.close();
        break;
    }
  }

  #sit(token: string | null): void {
    if (token !== null) this.#held?.take(token);
    this.#wish = null;
    this.#isSeated = true;
    this.#held?.keep(this.#phone, Date.now());
    this.#sayAll();
  }

  #refused(why: Refusal): void {
    this.#wish = null;
    this.#again(why);
    if (this.#phone.seat !== null || this.#phone.refusal === null) return;
    if (why === 'not-allowed' && this.#phone.items.size === 0) {
      this.#askAgain();
      return;
    }
    // Whatever seat there was is no more.
    this.#held?.forget();
    if (this.#phone.door !== null) return;
    this.#line.close();
    this.#link = 'none';
  }

  /** The page went before anybody had heard that it asked for a seat. */
  #askAgain(): void {
    this.#held?.forget();
    this.#phone = forgetRefusal(this.#phone);
    this.#greet();
  }

  #again(why: Refusal): void {
    if (why === 'too-fast' || why === 'not-joined') setTimeout(() => this.#sayAll(), AGAIN_MILLIS);
  }

  /** What has not been acknowledged; the server counts each answer once. */
  #sayAll(): void {
    for (const [item, { sending }] of this.#phone.items)
      if (sending.kind === 'sending') this.#sayAnswer(item);
  }

  #sayAnswer(item: number): void {
    const { response } = itemAt(this.#phone, item);
    if (this.#isSeated && response !== null) this.#line.say({ t: 'answer', item, response });
  }

  #lost(tries: number): void {
    this.#tries = tries;
    this.#isSeated = false;
    this.#link = this.#isNeeded() ? 'lost' : 'none';
    if (this.#link === 'none') this.#line.close();
  }

  /** At the door one may take one's time: the line is opened again when one has decided. */
  #isNeeded(): boolean {
    const { seat, door, screen, refusal } = this.#phone;
    if (this.#held === null || screen.kind === 'ended' || screen.kind === 'replaced') return false;
    const isInside = seat !== null || this.#held.token !== null || this.#wish !== null;
    return isInside || (door === null && refusal === null);
  }

  #set(phone: PhoneState): void {
    this.#phone = phone;
    this.#held?.keep(phone, Date.now());
    clearTimeout(this.#deadline);
    const end = endOf(phone);
    if (end === null) return;
    const ring = () => {
      if (end <= Date.now()) for (const item of readyItems(this.#phone)) this.send(item);
    };
    this.#deadline = setTimeout(ring, Math.min(end - Date.now(), LONGEST_TIMER_MILLIS));
  }
}
