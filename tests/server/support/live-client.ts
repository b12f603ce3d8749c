/** One end of a real WebSocket, as a phone or a host has it. */
import { WebSocket, type ClientOptions } from 'ws';
import * as v from 'valibot';
import type { ClientMessage } from '#lib/classroom/protocol/client-message.ts';
import {
  toHostSchema,
  toParticipantSchema,
  type ToHost,
  type ToParticipant,
} from '#lib/classroom/protocol/server-message.ts';

const PATIENCE_MILLIS = 20_000;

type Heard = { readonly t: string };
type Of<Message extends Heard, T extends Message['t']> = Extract<Message, { t: T }>;

export class LiveClient<Message extends Heard> {
  readonly socket: WebSocket;
  /** All that has come. */
  readonly heard: Message[] = [];
  bytes = 0;
  /** The code with which it was closed. */
  readonly closed: Promise<number>;
  readonly #read: (message: unknown) => Message;
  #next = 0;
  #wake: () => void = () => undefined;

  private constructor(socket: WebSocket, read: (message: unknown) => Message) {
    this.socket = socket;
    this.#read = read;
    socket.on('message', (data: Buffer) => {
      this.bytes += data.length;
      this.heard.push(this.#read(JSON.parse(data.toString())));
      this.#wake();
    });
    this.closed = new Promise((resolve) => {
      socket.on('error', () => undefined);
      socket.on('close', (code) => {
        this.#wake();
        resolve(code);
      });
    });
  }

  static phone(port: number, options: ClientOptions = {}): Promise<LiveClient<ToParticipant>> {
    return LiveClient.#open(port, 'class-socket', options, (message) =>
      v.parse(toParticipantSchema, message),
    );
  }

  static host(port: number, options: ClientOptions = {}): Promise<LiveClient<ToHost>> {
    return LiveClient.#open(port, 'class-socket/host', options, (message) =>
      v.parse(toHostSchema, message),
    );
  }

  static async #open<Message extends Heard>(
    port: number,
    path: string,
    options: ClientOptions,
    read: (message: unknown) => Message,
  ): Promise<LiveClient<Message>> {
    const socket = new WebSocket(`ws://127.0.0.1:${String(port)}/${path}`, options);
    const client = new LiveClient(socket, read);
    await new Promise<void>((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    return client;
  }

  send(message: ClientMessage): void {
    this.raw(JSON.stringify(message));
  }

  raw(data: string | Buffer): void {
    this.socket.send(data);
  }

  /** The next message of this type; those before it are passed over. */
  async next<T extends Message['t']>(type: T): Promise<Of<Message, T>> {
    const deadline = Date.now() + PATIENCE_MILLIS;
    for (;;) {
      while (this.#next < this.heard.length) {
        const message = this.heard[this.#next];
        this.#next += 1;
        if (message !== undefined && isOf(message, type)) return message;
      }
      if (this.socket.readyState === WebSocket.CLOSED || Date.now() > deadline)
        throw new Error(`no "${type}" came; the last was ${JSON.stringify(this.heard.at(-1))}`);
      await this.#more(deadline - Date.now());
    }
  }

  async leave(): Promise<void> {
    this.socket.close();
    await this.closed;
  }

  #more(millis: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, millis);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

function isOf<Message extends Heard, T extends Message['t']>(
  message: Message,
  type: T,
): message is Of<Message, T> {
  return message.t === type;
}

export type Phone = LiveClient<ToParticipant>;
export type Host = LiveClient<ToHost>;
