/** Where rooms are kept: in files of a folder, or on Redis where there are several processes. */
import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import type { Diagnose } from '../diagnose.ts';
import { FileRoomStore } from './file-room-store.ts';
import { openRedisStore } from './redis/redis-room-store.ts';
import type { RoomStore } from './room-log.ts';

export interface StorePlace {
  readonly folder: string;
  /** Null: in files. */
  readonly redisUrl: string | null;
  /** Of this process, by which it is found from elsewhere. */
  readonly port: number;
  readonly diagnose: Diagnose;
}

/** Rejects where Redis does not answer. */
export async function openStore<Origin>(place: StorePlace): Promise<RoomStore<Origin>> {
  const { folder, redisUrl, port, diagnose } = place;
  if (redisUrl === null) return new FileRoomStore(folder, diagnose);
  const node = `${hostname()}:${port}-${randomBytes(4).toString('hex')}`;
  try {
    return await openRedisStore({ url: redisUrl, node, diagnose });
  } catch (cause) {
    const { host } = new URL(redisUrl);
    throw new Error(`There is no Redis at ${host} that answers: start it first.`, { cause });
  }
}
