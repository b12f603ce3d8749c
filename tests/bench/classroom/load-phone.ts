/** A phone of the load client: it notes when things come, and reads no more of them than it needs. */
import { WebSocket } from 'ws';

export interface PhoneSeat {
  readonly participant: string;
  readonly token: string;
}

/** What has not come by then is not coming. */
const PATIENCE_MILLIS = 60_000;

export class LoadPhone {
  readonly socket: WebSocket;
  seat: PhoneSeat | null = null;
  /** Something that it waited for has not come. */
  hasMissed = false;
  bytes = 0;
  messages = 0;
  #waiting: { readonly mark: string; readonly done: (at: number) => void } | null = null;
  /** Marks of what came before anybody waited for it. */
  readonly #early: string[] = [];

  constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('error', () => undefined);
    socket.on('message', (data: Buffer) => {
      this.bytes += data.length;
      this.messages += 1;
      // {"t":"kept","item":3}
      const mark = data.toString('latin1', 6, 14).split('"', 1)[0] ?? '';
      if (mark === 'joined') this.#sit(data);
      const waiting = this.#waiting;
      if (waiting?.mark !== mark) {
        this.#early.push(mark);
        return;
      }
      this.#waiting = null;
      waiting.done(performance.now());
    });
  }

  static open(port: number): Promise<LoadPhone> {
    const socket = new WebSocket(`ws://127.0.0.1:${String(port)}/class-socket`, {
      perMessageDeflate: false,
    });
    const phone = new LoadPhone(socket);
    return new Promise((resolve, reject) => {
      socket.once('open', () => resolve(phone));
      socket.once('error', reject);
    });
  }

  say(json: string): void {
    this.socket.send(json);
  }

  /** When a message of this type comes, by `performance.now()`; infinite where it does not. */
  when(type: string): Promise<number> {
    const mark = type.slice(0, 8);
    const at = this.#early.indexOf(mark);
    if (at !== -1) {
      this.#early.splice(0, at + 1);
      return Promise.resolve(performance.now());
    }
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.hasMissed = true;
        resolve(Infinity);
      }, PATIENCE_MILLIS);
      const done = (when: number) => {
        clearTimeout(timer);
        resolve(when);
      };
      this.#waiting = { mark, done };
    });
  }

  end(): void {
    this.socket.terminate();
  }

  #sit(data: Buffer): void {
    const text = data.toString();
    const participant = /"participant":"([^"]+)"/.exec(text)?.[1];
    const token = /"token":"([^"]+)"/.exec(text)?.[1];
    if (participant !== undefined && token !== undefined) this.seat = { participant, token };
  }
}
