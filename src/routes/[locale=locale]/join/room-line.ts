/**
 * The line to the server in the room: opened again when it breaks, at once when the phone wakes up
 * or has a network again. It knows nothing of what is said on it but its form.
 */
import { backOffMillis } from '#lib/classroom/client/back-off.ts';
import type { ParticipantMessage } from '#lib/classroom/protocol/client-message.ts';
import { SOCKET_PATH } from '#lib/classroom/protocol/limits.ts';
import { toParticipantSchema, type ToParticipant } from '#lib/classroom/protocol/server-message.ts';
import * as v from 'valibot';

/** Asleep for longer than this, a line may be dead without knowing it. */
const STALE_MILLIS = 10_000;
/** Without an answer for this long a line counts as broken. */
const PATIENCE_MILLIS = 6000;

export interface LineEvents {
  /** It is open: say who you are. */
  readonly onopen: () => void;
  readonly onmessage: (message: ToParticipant) => void;
  /** `tries`: how many have failed since it was open last. */
  readonly onlost: (tries: number) => void;
}

export class RoomLine {
  readonly #events: LineEvents;
  readonly #address: string;
  #socket: WebSocket | null = null;
  #tries = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #hiddenAt: number | null = null;

  /** `base`: '' or '/recto'. */
  constructor(base: string, events: LineEvents) {
    this.#events = events;
    const url = new URL(`${base}/${SOCKET_PATH}`, location.href);
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
    this.#address = url.href;
  }

  get isOpen(): boolean {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  /** Does nothing where it is open or about to be. */
  open(): void {
    const state = this.#socket?.readyState;
    if (state === WebSocket.OPEN || state === WebSocket.CONNECTING) return;
    clearTimeout(this.#retry);
    const socket = openSocket(this.#address);
    if (socket === null) {
      this.#lost();
      return;
    }
    this.#socket = socket;
    socket.onopen = () => {
      if (socket !== this.#socket) return;
      this.#tries = 0;
      this.#events.onopen();
    };
    socket.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (socket === this.#socket) this.#hear(data);
    };
    socket.onclose = () => {
      if (socket === this.#socket) this.#lost();
    };
  }

  /** Nothing is said where there is no line: who wants an answer says it again in `onopen`. */
  say(message: ParticipantMessage): void {
    if (!this.isOpen) return;
    this.#socket?.send(JSON.stringify(message));
    this.#patience ??= setTimeout(() => this.renew(), PATIENCE_MILLIS);
  }

  close(): void {
    const socket = this.#socket;
    this.#socket = null;
    this.#tries = 0;
    this.#rest();
    clearTimeout(this.#retry);
    socket?.close();
  }

  /** A new line instead of one that may be dead. */
  renew(): void {
    this.close();
    this.open();
  }

  /** The phone has a network, or is looked at again. */
  wake(now: number): void {
    const slept = this.#hiddenAt === null ? 0 : now - this.#hiddenAt;
    this.#hiddenAt = null;
    if (slept > STALE_MILLIS) this.renew();
    else this.open();
  }

  sleep(now: number): void {
    this.#hiddenAt = now;
  }

  #hear(data: unknown): void {
    this.#rest();
    const message = readServerMessage(data);
    if (message !== null) this.#events.onmessage(message);
  }

  #lost(): void {
    this.#socket = null;
    this.#rest();
    this.#tries += 1;
    const wait = backOffMillis(this.#tries, Math.random());
    this.#retry = setTimeout(() => this.open(), wait);
    this.#events.onlost(this.#tries);
  }

  #rest(): void {
    clearTimeout(this.#patience);
    this.#patience = undefined;
  }
}

/** Null where the browser does not let us. */
function openSocket(address: string): WebSocket | null {
  try {
    return new WebSocket(address);
  } catch {
    // A policy, or a browser that takes no plain line from a page of its own.
    return null;
  }
}

/** Null for what this version does not understand. */
function readServerMessage(data: unknown): ToParticipant | null {
  if (typeof data !== 'string') return null;
  try {
    const parsed = v.safeParse(toParticipantSchema, JSON.parse(data));
    return parsed.success ? parsed.output : null;
  } catch {
    // No JSON.
    return null;
  }
}
