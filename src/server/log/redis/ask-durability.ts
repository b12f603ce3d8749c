/**
 * Whether what Redis has acknowledged is on its disk: only with an append-only file that is brought
 * down to disk before each answer, and where nothing is thrown away when memory runs short. What
 * Redis does not tell is taken for no.
 */
import * as v from 'valibot';
import type { Connection } from './connection.ts';

const configReply = v.tuple([v.string(), v.string()]);

/** `before`: what was found the last time, on this connection; false for the first time. */
export async function askDurability(connection: Connection, before: boolean): Promise<boolean> {
  const setting = async (name: string) => {
    const reply = await connection.send(['CONFIG', 'GET', name]);
    const read = v.safeParse(configReply, reply);
    return read.success ? read.output[1] : null;
  };
  try {
    const [appendOnly, fsync, policy, info] = await Promise.all([
      setting('appendonly'),
      setting('appendfsync'),
      setting('maxmemory-policy'),
      connection.send(['INFO', 'persistence']),
    ]);
    if (appendOnly !== 'yes' || fsync !== 'always' || policy !== 'noeviction') return false;
    const state = infoFields(info);
    if (state.get('aof_last_write_status') !== 'ok') return false;
    // a file that has only just been asked for has nothing in it until its first rewrite is done
    const isSettled = ['aof_rewrite_in_progress', 'aof_rewrite_scheduled'].every(
      (name) => state.get(name) === '0',
    );
    return before || isSettled;
  } catch {
    return false;
  }
}

function infoFields(info: unknown): Map<string, string> {
  if (typeof info !== 'string') return new Map();
  return new Map(
    info.split('\r\n').flatMap((line) => {
      const colon = line.indexOf(':');
      return colon === -1 ? [] : [[line.slice(0, colon), line.slice(colon + 1)] as const];
    }),
  );
}
