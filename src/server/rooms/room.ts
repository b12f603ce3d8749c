/**
 * A room as this process has it: what replaying its log gives, and who is connected to it here.
 * Nothing happens in it but what has come back from the log.
 */
import { fail, type Result } from '#lib/core/result.ts';
import type { ClassEvent } from '#lib/classroom/session/class-event.ts';
import { ClassSession } from '#lib/classroom/session/class-session.ts';
import type { ClassRefusal } from '#lib/classroom/session/refusal.ts';
import type { Diagnose } from '../diagnose.ts';
import type { KeptRoom, LogEntry, LogReader, RoomHeader, RoomLog } from '../log/room-log.ts';
import { announce } from '../phone/announce.ts';
import { guard } from './guard.ts';
import { keptUntil } from './is-expired.ts';
import { RoomTimer } from './room-timer.ts';
import { Seats } from './seats.ts';

/** What the session says to an event once it is kept. `durable`: on disk. */
export type Settle = (outcome: Result<ClassEvent, ClassRefusal>, durable: boolean) => void;

export interface Surroundings {
  /** UTC milliseconds. */
  readonly now: () => number;
  readonly diagnose: Diagnose;
  /** The room is to be given up, for its log is not what it was. */
  readonly lost: (room: Room) => void;
}

export class Room implements LogReader<Settle> {
  readonly header: RoomHeader;
  readonly session: ClassSession;
  readonly seats: Seats;
  readonly #surroundings: Surroundings;
  readonly #log: RoomLog<Settle>;
  readonly #timer: RoomTimer;
  readonly #renumbered: boolean;
  /** Participants by the hash of their token. */
  readonly #holders = new Map<string, string>();
  readonly #events: string[] = [];
  /** UTC milliseconds. */
  #lastAt: number;
  #isClosed = false;

  constructor(kept: KeptRoom<Settle>, surroundings: Surroundings) {
    this.header = kept.header;
    this.session = new ClassSession(kept.header.plan, kept.header.material);
    this.#surroundings = surroundings;
    this.#renumbered = kept.renumbered;
    this.#lastAt = kept.header.openedAt;
    this.seats = new Seats(this.#events, surroundings.now);
    this.#timer = new RoomTimer(this.session, surroundings.now, (event, done) =>
      this.append(event, null, done),
    );
    for (const entry of kept.past) this.#apply(entry);
    this.#log = kept.follow(this);
    this.seats.share(this.#log.shared);
    this.#happened();
  }

  /** The time for the next event: never before the last one, whatever the clock does. */
  get time(): number {
    return Math.max(this.#surroundings.now(), this.#lastAt);
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  get lastAt(): number {
    return this.#lastAt;
  }

  /** How much of the log a host may be taken to know. */
  since(claimed: number): number {
    return this.#renumbered ? 0 : claimed;
  }

  holderOf(tokenHash: string): string | null {
    return this.#holders.get(tokenHash) ?? null;
  }

  append(event: ClassEvent, token: string | null, settle: Settle): void {
    if (!this.#log.append({ event, token }, settle)) settle(fail('not-now'), false);
  }

  take(entries: readonly LogEntry<Settle>[]): void {
    let isAwaited = false;
    for (const entry of entries) {
      const { event } = entry.record;
      const outcome = this.#apply(entry);
      isAwaited ||= event.type !== 'answered' && event.type !== 'joined';
      this.#guard(() => entry.origin?.(outcome, entry.durable));
      if (outcome.ok) this.#guard(() => this.#announce(event));
    }
    this.seats.desk.logGrew(isAwaited);
    this.#happened();
  }

  tellDurable(durable: boolean): void {
    this.seats.desk.tellDurable(durable);
  }

  hear(...said: Parameters<Seats['hear']>): void {
    this.seats.hear(...said);
  }

  tellNodes(nodes: ReadonlySet<string>): void {
    this.seats.tellNodes(nodes);
  }

  lose(settles: readonly Settle[]): void {
    for (const settle of settles) this.#guard(() => settle(fail('not-now'), false));
    this.#surroundings.lost(this);
  }

  /** When this process knows all that has been acknowledged by any other one. */
  async catchUp(): Promise<void> {
    await this.#log.shared?.catchUp();
  }

  /** Everyone goes; the log stays as it is. */
  async close(code: number, why: string): Promise<void> {
    this.#isClosed = true;
    this.#timer.stop();
    await this.#log.close();
    this.#timer.stop();
    this.seats.close(code, why);
  }

  #announce(event: ClassEvent): void {
    const { session, seats } = this;
    announce({ session, phones: seats.phones }, event, this.#surroundings.now());
  }

  #happened(): void {
    this.#guard(() => this.#timer.set());
    this.#log.shared?.keepUntil(keptUntil(this));
  }

  #apply({ record: { event, token }, json }: LogEntry<Settle>): Result<ClassEvent, ClassRefusal> {
    this.#events.push(json);
    this.#lastAt = Math.max(this.#lastAt, event.at);
    const outcome = this.#guard(() => this.session.apply(event)) ?? fail('does-not-fit');
    if (outcome.ok && event.type === 'joined' && token !== null)
      this.#holders.set(token, event.participant);
    return outcome;
  }

  #guard<Value>(work: () => Value): Value | null {
    return guard(this.#surroundings.diagnose, work);
  }
}
