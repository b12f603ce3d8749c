import type { Connection } from './connection.ts';

/** Whoever lives on the tie to Redis, and is told what becomes of it. */
export interface LinkUser {
  /** On a new connection, before anything is read: what is known is compared with what is there. */
  resume(): Promise<void>;
  /** Goes on until the connection ends, and rejects then. */
  read(waiting: Connection): Promise<never>;
  beat(): Promise<void>;
  /** `isUp` or `isDurable` may be another. */
  changed(): void;
}
