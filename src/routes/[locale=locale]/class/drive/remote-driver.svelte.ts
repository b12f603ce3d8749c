/**
 * A session that a server in the room keeps: this page is its host. The log comes from there and is
 * replayed here, so that the board is the same as without a server.
 */
import type { ClassEvent } from '#lib/classroom/session/class-event.ts';
import { replayRecord, type ClassRecord } from '#lib/classroom/session/class-record.ts';
import { ClassSession } from '#lib/classroom/session/class-session.ts';
import type { HostMessage } from '#lib/classroom/protocol/client-message.ts';
import { PROTOCOL_VERSION } from '#lib/classroom/protocol/limits.ts';
import type { Refusal, ToHost } from '#lib/classroom/protocol/server-message.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { ClassDriver, ClassShelf, Connection, EventDraft } from './class-driver.ts';
import { KeptLog } from './kept-log.svelte.ts';
import { readHostMessage } from './read-host-message.ts';

/** What of a WebSocket is used; a test gives one of its own. */
export interface HostSocket {
  readonly send: (text: string) => void;
  /** `onclose` is called for it, too. */
  readonly close: () => void;
}

export interface SocketEars {
  readonly onopen: () => void;
  readonly onmessage: (data: unknown) => void;
  /** Also where it never was open. */
  readonly onclose: () => void;
}

/** Whoever shows it is the host. */
export interface RoomKey {
  readonly code: string;
  readonly token: string;
}

export interface RemoteWorld {
  readonly connect: (ears: SocketEars) => HostSocket;
  /** UTC milliseconds, by this device. */
  readonly now: () => number;
  /** Runs it later; gives back what calls it off. */
  readonly later: (run: () => void, millis: number) => () => void;
  readonly onkey: (key: RoomKey) => void;
}

const FIRST_WAIT_MILLIS = 500;
const LONGEST_WAIT_MILLIS = 8000;

/** A refusal after which there is nothing left to try. */
const FINAL: readonly Refusal[] = ['no-such-room', 'not-allowed', 'other-version'];

export class RemoteDriver implements ClassDriver {
  readonly by = 'live';
  readonly #record: ClassRecord;
  readonly #world: RemoteWorld;
  /** On this device, too: for the report, whatever becomes of the server. */
  readonly #log: KeptLog;
  /** A new one with every event, since the session itself is no state. */
  #seen: { readonly session: ClassSession };
  #events: ClassEvent[];
  /** Nothing that this device kept is sure before the server has told its log once. */
  #isSure = false;
  #key = $state.raw<RoomKey | null>(null);
  #connection = $state<Connection>('connecting');
  #refusal = $state<Refusal | null>(null);
  #isDurable = $state(true);
  #isBusy = $state(false);
  #present = $state.raw<readonly string[]>([]);
  /** The server's clock, less this device's. */
  #aheadMillis = $state(0);
  #socket: HostSocket | null = null;
  #waitMillis = FIRST_WAIT_MILLIS;
  #callOff: (() => void) | null = null;
  #isClosed = false;

  /** `key`: of a room that is open already; null opens one. */
  constructor(record: ClassRecord, key: RoomKey | null, shelf: ClassShelf, world: RemoteWorld) {
    this.#record = record;
    this.#world = world;
    this.#key = key;
    this.#log = new KeptLog(shelf, record);
    this.#events = [...record.events];
    this.#seen = $state.raw({ session: replayRecord(record) });
    this.#connect();
  }

  get session(): ClassSession {
    return this.#seen.session;
  }

  get connection(): Connection {
    return this.#connection;
  }

  get isKept(): boolean {
    return this.#isDurable;
  }

  get isBusy(): boolean {
    return this.#isBusy;
  }

  get refusal(): Refusal | null {
    return this.#refusal;
  }

  /** Null until the room is open. */
  get code(): string | null {
    return this.#key?.code ?? null;
  }

  /** Ids of those who are connected now. */
  get present(): readonly string[] {
    return this.#present;
  }

  now = (): number => this.#world.now() + this.#aheadMillis;

  act(draft: EventDraft): Result<null, 'away'> {
    if (this.#connection !== 'connected') return fail('away');
    const event: ClassEvent = { ...draft, at: this.now() };
    this.#isBusy = true;
    this.#send({ t: 'do', event });
    return ok(null);
  }

  close(): void {
    this.#isClosed = true;
    this.#callOff?.();
    this.#socket?.close();
  }

  #connect(): void {
    this.#socket = this.#world.connect({
      onopen: () => this.#greet(),
      onmessage: (data) => {
        const message = readHostMessage(data);
        if (message !== null) this.#take(message);
      },
      onclose: () => this.#comeBack(),
    });
  }

  #greet(): void {
    const { plan, material } = this.#record;
    const v = PROTOCOL_VERSION;
    if (this.#key === null) this.#send({ t: 'open', v, plan, material });
    else this.#send({ t: 'host', v, ...this.#key, since: this.#isSure ? this.#events.length : 0 });
  }

  #take(message: ToHost): void {
    switch (message.t) {
      case 'opened': {
        const { code, token } = message;
        this.#key = { code, token };
        this.#world.onkey(this.#key);
        this.#settle();
        break;
      }
      case 'log':
        this.#aheadMillis = message.now - this.#world.now();
        this.#replay(message.from, message.events);
        this.#settle();
        break;
      case 'here':
        this.#present = message.participants;
        break;
      case 'durable':
        this.#isDurable = message.durable;
        break;
      case 'replaced':
        this.#giveUp('replaced');
        break;
      case 'refused':
        this.#isBusy = false;
        this.#refusal = message.why;
        if (FINAL.includes(message.why) || this.#key === null) this.#giveUp('refused');
        // What this device has of it is all there is: nothing can be added any more.
        if (message.why === 'no-such-room') this.#endHere();
        break;
      case 'room':
        // What it asks is on this device already.
        break;
    }
  }

  #replay(from: number, events: readonly ClassEvent[]): void {
    // A part is missing: coming back asks for it.
    if (from > this.#events.length) return this.#socket?.close();
    this.#isSure = true;
    let { session } = this.#seen;
    if (from < this.#events.length) {
      const { plan, material } = this.#record;
      session = new ClassSession(plan, material);
      this.#events = this.#events.slice(0, from);
      for (const event of this.#events) session.apply(event);
    }
    for (const event of events) session.apply(event);
    this.#events.push(...events);
    this.#isBusy = false;
    this.#refusal = null;
    this.#seen = { session };
    this.#log.follow(this.#events);
  }

  #settle(): void {
    this.#connection = 'connected';
    this.#waitMillis = FIRST_WAIT_MILLIS;
  }

  #endHere(): void {
    const { session } = this.#seen;
    if (session.isOver) return;
    const ended: ClassEvent = { type: 'ended', at: this.now() };
    session.apply(ended);
    this.#events.push(ended);
    this.#seen = { session };
    this.#log.follow(this.#events);
  }

  #giveUp(connection: 'replaced' | 'refused'): void {
    this.#connection = connection;
    this.close();
  }

  #comeBack(): void {
    if (this.#isClosed) return;
    this.#connection = 'away';
    this.#isBusy = false;
    this.#present = [];
    this.#callOff = this.#world.later(() => this.#connect(), this.#waitMillis);
    this.#waitMillis = Math.min(LONGEST_WAIT_MILLIS, this.#waitMillis * 2);
  }

  #send(message: HostMessage): void {
    this.#socket?.send(JSON.stringify(message));
  }
}
