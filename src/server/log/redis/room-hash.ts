/** A room in Redis as such: made, found and removed in one piece, whoever else tries at that moment. */
import type { RoomHeader } from '../room-log.ts';
import { keysOf } from './keys.ts';
import { readPast, type ReadPast } from './read-past.ts';
import type { RedisLink } from './redis-link.ts';
import { readRoomFields } from './replies.ts';
import { CREATE_ROOM, REMOVE_ROOM } from './scripts.ts';

/** Until the process that opens it says more: as long as an idle room is kept. */
const FIRST_KEPT_MILLIS = 25 * 3_600_000;

export interface FoundRoom {
  /** As JSON, and not read yet. */
  readonly header: string;
  /** Some process has seen that the log lost its end. */
  readonly isTorn: boolean;
  readonly past: ReadPast;
}

/** False where the code is another room's. True again for whoever did not hear that it was made. */
export async function makeRoom(link: RedisLink, header: RoomHeader): Promise<boolean> {
  const { room, log, nodes } = keysOf(header.code);
  const args = [header.hostToken, JSON.stringify(header), FIRST_KEPT_MILLIS];
  return (await link.run(CREATE_ROOM, [room, log, nodes], args)) === 1;
}

/** Null where no room has the code. */
export async function findRoom(link: RedisLink, code: string): Promise<FoundRoom | null> {
  const { room, log } = keysOf(code);
  const reply = await link.send(['HMGET', room, 'header', 'torn']);
  const { header, isTorn } = readRoomFields(reply);
  return header === null ? null : { header, isTorn, past: await readPast(link, log) };
}

/** Nothing happens where the code is another room's by now. `owner`: SHA-256 of its host's token. */
export async function removeRoom(link: RedisLink, code: string, owner: string): Promise<void> {
  const { room, log, nodes } = keysOf(code);
  await link.run(REMOVE_ROOM, [room, log, nodes], [owner]);
}
