/** What the one host of a room is told: the log, who is connected, whether it is kept on disk. */
import type { ToHost } from '#lib/classroom/protocol/server-message.ts';
import { giveUpSeat, type Peer } from '../peer.ts';

/** Answers that come in together go out together. */
const GATHER_MILLIS = 100;
const PRESENCE_MILLIS = 500;
/** Events in one message: none of many megabytes. */
const MOST_EVENTS = 2000;

export interface DeskView {
  /** The log's events as JSON. */
  readonly log: readonly string[];
  /** Ids of the participants who are connected. */
  readonly here: () => string[];
  /** UTC milliseconds. */
  readonly now: () => number;
}

export class HostDesk {
  readonly #view: DeskView;
  #host: Peer | null = null;
  /** How many events the host has. */
  #told = 0;
  #isDurable = true;
  #logTimer: NodeJS.Timeout | null = null;
  #hereTimer: NodeJS.Timeout | null = null;

  constructor(view: DeskView) {
    this.#view = view;
  }

  get isTaken(): boolean {
    return this.#host !== null;
  }

  /** Who sat there before is sent away. `since`: how much of the log is known. */
  seat(host: Peer, since: number): void {
    if (this.#host !== null && this.#host !== host) giveUpSeat(this.#host);
    this.#host = host;
    this.#told = since > this.#view.log.length ? 0 : since;
    this.#sendLog(true);
    this.#sendHere();
    if (!this.#isDurable) this.#send({ t: 'durable', durable: false });
  }

  leave(host: Peer): void {
    if (this.#host === host) this.#host = null;
  }

  /** A newer host sits at another process. */
  giveUp(): void {
    if (this.#host !== null) giveUpSeat(this.#host);
    this.#host = null;
  }

  /** The log has grown. `atOnce`: by something that the host waits for. */
  logGrew(atOnce: boolean): void {
    if (this.#host === null) return;
    if (atOnce) this.#sendLog(false);
    else this.#logTimer ??= setTimeout(() => this.#sendLog(false), GATHER_MILLIS);
  }

  hereChanged(): void {
    if (this.#host === null) return;
    this.#hereTimer ??= setTimeout(() => this.#sendHere(), PRESENCE_MILLIS);
  }

  tellDurable(durable: boolean): void {
    this.#isDurable = durable;
    this.#send({ t: 'durable', durable });
  }

  close(code: number, why: string): void {
    this.#sendLog(false);
    this.#clearHere();
    this.#host?.end(code, why);
    this.#host = null;
  }

  /** `always`: an empty one too, which tells the time and that there is no more. */
  #sendLog(always: boolean): void {
    this.#clearLog();
    const { log, now } = this.#view;
    let isFirst = always;
    while (this.#told < log.length || isFirst) {
      isFirst = false;
      const events = log.slice(this.#told, this.#told + MOST_EVENTS);
      this.#host?.send(
        `{"t":"log","from":${this.#told},"events":[${events.join(',')}],"now":${now()}}`,
      );
      this.#told += events.length;
    }
  }

  #sendHere(): void {
    this.#clearHere();
    this.#send({ t: 'here', participants: this.#view.here() });
  }

  #send(message: ToHost): void {
    this.#host?.send(JSON.stringify(message));
  }

  #clearLog(): void {
    if (this.#logTimer !== null) clearTimeout(this.#logTimer);
    this.#logTimer = null;
  }

  #clearHere(): void {
    if (this.#hereTimer !== null) clearTimeout(this.#hereTimer);
    this.#hereTimer = null;
  }
}
