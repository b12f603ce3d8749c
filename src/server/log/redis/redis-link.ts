/**
 * The tie of one process to Redis: a connection to ask on and one to wait on. When either ends, both
 * are opened anew, and nothing is called kept before Redis has been asked again how it keeps things.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Diagnose } from '../../diagnose.ts';
import { askDurability } from './ask-durability.ts';
import { connectTo, type Connection } from './connection.ts';
import { LinkTrouble } from './link-trouble.ts';
import type { LinkUser } from './link-user.ts';
import { runScript, type Script } from './scripts.ts';

const RETRY_MILLIS = 500;
/** Between two signs of life, and two looks at how Redis keeps things. */
const BEAT_MILLIS = 3000;

interface Session {
  readonly asking: Connection;
  readonly waiting: Connection;
}

export class RedisLink {
  readonly #url: string;
  readonly trouble: LinkTrouble;
  #session: Session | null = null;
  #isDurable = false;
  readonly #closing = new AbortController();

  constructor(url: string, diagnose: Diagnose) {
    this.#url = url;
    this.trouble = new LinkTrouble(diagnose);
  }

  get isUp(): boolean {
    return this.#session !== null;
  }

  /** What is read now is on the disk of Redis. */
  get isDurable(): boolean {
    return this.isUp && this.#isDurable;
  }

  /** Rejects where Redis does not answer; once it has, the tie is kept up until it is closed. */
  async start(user: LinkUser): Promise<void> {
    await this.#open(user);
    void this.#keepUp(user);
  }

  async send(command: readonly string[]): Promise<unknown> {
    return this.#asking().send(command);
  }

  async run(
    script: Script,
    keys: readonly string[],
    args: readonly (string | number)[],
  ): Promise<unknown> {
    return runScript(this.#asking(), script, keys, args);
  }

  /** Until it succeeds; whatever Redis does meanwhile, nobody is told that there is no such room. */
  async insist<Value>(work: () => Promise<Value>): Promise<Value> {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (this.#isClosed()) throw error;
        if (this.isUp) this.trouble.tell(error);
        await wait(RETRY_MILLIS);
      }
    }
  }

  close(): void {
    this.#closing.abort();
    this.#end();
  }

  #isClosed(): boolean {
    return this.#closing.signal.aborted;
  }

  #asking(): Connection {
    if (this.#session === null) throw new Error('there is no connection');
    return this.#session.asking;
  }

  async #open(user: LinkUser): Promise<void> {
    const opened: Connection[] = [];
    try {
      const asking = await connectTo(this.#url);
      opened.push(asking);
      const waiting = await connectTo(this.#url);
      opened.push(waiting);
      this.#isDurable = await askDurability(asking, false);
      this.#session = { asking, waiting };
      await user.resume();
    } catch (error) {
      this.#session = null;
      for (const connection of opened) connection.end();
      throw error;
    }
    this.trouble.isOver();
    if (!this.#isDurable) this.trouble.tellNotDurable();
    user.changed();
  }

  async #keepUp(user: LinkUser): Promise<void> {
    while (!this.#isClosed()) {
      try {
        if (this.#session === null) await this.#open(user);
        await this.#use(user);
      } catch (error) {
        this.#end();
        user.changed();
        if (this.#isClosed()) return;
        this.trouble.tell(error);
        await wait(RETRY_MILLIS);
      }
    }
  }

  async #use(user: LinkUser): Promise<void> {
    if (this.#session === null) return;
    const { asking, waiting } = this.#session;
    await Promise.race([asking.ended, waiting.ended, user.read(waiting), this.#beat(user, asking)]);
  }

  async #beat(user: LinkUser, asking: Connection): Promise<never> {
    for (;;) {
      await user.beat();
      await wait(BEAT_MILLIS);
      const before = this.#isDurable;
      this.#isDurable = await askDurability(asking, before);
      if (before === this.#isDurable) continue;
      if (before) this.trouble.tellNotDurable();
      user.changed();
    }
  }

  #end(): void {
    const session = this.#session;
    this.#session = null;
    session?.asking.end();
    session?.waiting.end();
  }
}
