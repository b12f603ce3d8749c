/**
 * What must happen in Redis in one piece. A script runs with nothing else in between, and a repeated
 * one changes nothing: whoever did not hear the answer may ask again.
 */
import { createHash } from 'node:crypto';
import type { Connection } from './connection.ts';

export interface Script {
  readonly lua: string;
  /** SHA-1, by which Redis knows it. */
  readonly sha: string;
}

/**
 * KEYS: room, log, nodes. ARGV: whose, header, milliseconds to keep it. 1 where the room is whose it
 * is to be, 0 where the code is somebody else's.
 */
export const CREATE_ROOM = script(`
local owner = redis.call('HGET', KEYS[1], 'id')
if owner then return owner == ARGV[1] and 1 or 0 end
redis.call('DEL', KEYS[2], KEYS[3])
redis.call('HSET', KEYS[1], 'id', ARGV[1], 'header', ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return 1
`);

/**
 * KEYS: room, log. ARGV: whose, writer, number of the batch, the batch, milliseconds to keep it. 1
 * where it is in the log, be it from before; 0 where the room is gone.
 */
export const APPEND = script(`
if redis.call('HGET', KEYS[1], 'id') ~= ARGV[1] then return 0 end
local field = 'last:' .. ARGV[2]
local last = tonumber(redis.call('HGET', KEYS[1], field) or '0')
if last < tonumber(ARGV[3]) then
  redis.call('XADD', KEYS[2], '*', 'writer', ARGV[2], 'seq', ARGV[3], 'batch', ARGV[4])
  redis.call('HSET', KEYS[1], field, ARGV[3])
  redis.call('PEXPIRE', KEYS[1], ARGV[5])
  redis.call('PEXPIRE', KEYS[2], ARGV[5])
end
return 1
`);

/**
 * KEYS: room, log, nodes. ARGV: whose, node, milliseconds it counts as alive, milliseconds to keep the
 * room. The nodes that are alive, or null where the room is gone.
 */
export const BEAT = script(`
if redis.call('HGET', KEYS[1], 'id') ~= ARGV[1] then return false end
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('ZREMRANGEBYSCORE', KEYS[3], '-inf', now)
redis.call('ZADD', KEYS[3], now + tonumber(ARGV[3]), ARGV[2])
redis.call('PEXPIRE', KEYS[3], ARGV[3])
redis.call('PEXPIRE', KEYS[1], ARGV[4])
redis.call('PEXPIRE', KEYS[2], ARGV[4])
return redis.call('ZRANGE', KEYS[3], 0, -1)
`);

/** KEYS: room, log, nodes. ARGV: whose. Another room that has the code by now stays. */
export const REMOVE_ROOM = script(`
if redis.call('HGET', KEYS[1], 'id') ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1], KEYS[2], KEYS[3])
`);

/** Sends the text only to a Redis that does not know it. */
export async function runScript(
  connection: Connection,
  { lua, sha }: Script,
  keys: readonly string[],
  args: readonly (string | number)[],
): Promise<unknown> {
  const rest = [String(keys.length), ...keys, ...args.map(String)];
  try {
    return await connection.send(['EVALSHA', sha, ...rest]);
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error;
    return connection.send(['EVAL', lua, ...rest]);
  }
}

function script(lua: string): Script {
  return { lua, sha: createHash('sha1').update(lua).digest('hex') };
}
