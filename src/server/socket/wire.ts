/**
 * One connection: frames in, checked for size, speed and form; messages out, as long as the other end
 * reads them. Nothing that comes in ends the process.
 */
import type { Refusal } from '#lib/classroom/protocol/server-message.ts';
import type { RawData, WebSocket } from 'ws';
import type { Diagnose } from '../diagnose.ts';
import { CLOSE, type Peer } from '../peer.ts';
import { refusedMessage } from '../phone/phone-message.ts';
import { TokenBucket } from './token-bucket.ts';

/** Who is told this often that a frame is bad does not mean well, or cannot do better. */
const MOST_BAD_FRAMES = 20;

/** What goes on at this end of it. */
export interface Visit {
  /** `message`: any JSON. */
  hear(message: unknown): void;
  gone(): void;
}

export interface WireLimits {
  /** Bytes that may wait to be read by the other end. */
  readonly mostUnread: number;
  /** Messages at once, and per second after that. */
  readonly burst: number;
  readonly perSecond: number;
  readonly diagnose: Diagnose;
}

export class Wire implements Peer {
  readonly #socket: WebSocket;
  readonly #limits: WireLimits;
  readonly #bucket: TokenBucket;
  #visit: Visit | null = null;
  #badFrames = 0;
  /** It has said who it is. */
  isKnown = false;
  /** Since the last ping. */
  isAlive = true;
  readonly since = performance.now();

  constructor(socket: WebSocket, limits: WireLimits) {
    this.#socket = socket;
    this.#limits = limits;
    this.#bucket = new TokenBucket(limits.burst, limits.perSecond, performance.now());
    socket.on('message', (data, isBinary) => this.#receive(data, isBinary));
    socket.on('pong', () => {
      this.isAlive = true;
    });
    // a frame too large or no WebSocket at all: ws closes the connection by itself
    socket.on('error', () => undefined);
    socket.on('close', () => this.#guard(() => this.#visit?.gone()));
  }

  start(visit: Visit): void {
    this.#visit = visit;
  }

  send(json: string | Buffer): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    if (this.#socket.bufferedAmount > this.#limits.mostUnread) {
      this.#socket.terminate();
      return;
    }
    this.#socket.send(json, { binary: false });
  }

  refuse(why: Refusal, item: number | null = null): void {
    this.send(refusedMessage(why, item));
  }

  /** A frame that is none of the protocol's. */
  refuseBad(why: 'malformed' | 'other-version' | 'too-fast'): void {
    this.#badFrames += 1;
    if (this.#badFrames > MOST_BAD_FRAMES) {
      this.end(CLOSE.badManners, 'bad frames');
      return;
    }
    this.refuse(why);
  }

  end(code: number, why: string): void {
    this.#socket.close(code, why);
  }

  /** Asks whether the other end is there; ends it where it did not answer the last time. */
  ping(): void {
    if (!this.isAlive) {
      this.#socket.terminate();
      return;
    }
    this.isAlive = false;
    this.#socket.ping();
  }

  #receive(data: RawData, isBinary: boolean): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    if (!this.#bucket.take(performance.now())) {
      this.refuseBad('too-fast');
      return;
    }
    const message = isBinary ? undefined : parsed(data);
    if (message === undefined) {
      this.refuseBad('malformed');
      return;
    }
    this.#guard(() => this.#visit?.hear(message));
  }

  /** A fault of ours, which ends this connection and nothing else. */
  readonly fault = (error: unknown): void => {
    const what = error instanceof Error ? (error.stack ?? error.message) : 'unknown';
    this.#limits.diagnose(`A fault at a connection, which is closed: ${what}`);
    this.#socket.terminate();
  };

  #guard(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.fault(error);
    }
  }
}

/** Undefined where it is no JSON. */
function parsed(data: RawData): unknown {
  try {
    const text = Buffer.isBuffer(data) ? data.toString('utf8') : '';
    const message: unknown = JSON.parse(text);
    return message;
  } catch {
    return undefined;
  }
}
