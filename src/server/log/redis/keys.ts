/** What the server keeps in Redis, and where: told in words in docs/classroom-redis.md. */

export interface RoomKeys {
  /** A hash: the header, whose room it is, and the last batch of each writer. */
  readonly room: string;
  /** The stream of all that has happened. */
  readonly log: string;
  /** The processes that hold the room, each with the time until which it counts as alive. */
  readonly nodes: string;
}

/** The braces keep what belongs to one room together, where keys are spread over several servers. */
export function keysOf(code: string): RoomKeys {
  const room = `recto:{${code}}`;
  return { room: `${room}:room`, log: `${room}:log`, nodes: `${room}:nodes` };
}

/** A stream that wakes the one reader of a process, which has one more room to wait for. */
export function wakeKey(node: string): string {
  return `recto:wake:${node}`;
}
