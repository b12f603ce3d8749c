/** Rooms on Redis without sockets: what several processes make of one log, and who may have a code. */
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportOn } from '#lib/classroom/report/class-report.ts';
import type { ClassEvent } from '#lib/classroom/session/class-event.ts';
import { standings } from '#lib/classroom/session/standing.ts';
import { connectTo } from '../../src/server/log/redis/connection.ts';
import { keysOf } from '../../src/server/log/redis/keys.ts';
import { openRedisStore } from '../../src/server/log/redis/redis-room-store.ts';
import { APPEND, runScript } from '../../src/server/log/redis/scripts.ts';
import type { RoomHeader, RoomStore } from '../../src/server/log/room-log.ts';
import { Rooms } from '../../src/server/rooms/rooms.ts';
import { Room, type Settle } from '../../src/server/rooms/room.ts';
import {
  anyEvents,
  anySettings,
  CLASS_START,
  materialOf,
  planWith,
} from '../support/classroom/small-class.ts';
import { hasRedis, startRedis, type RedisProcess } from './support/redis-process.ts';

const told: string[] = [];
const surroundings = {
  // the clock stands, so that only what is appended here happens
  now: () => CLASS_START,
  diagnose: (line: string) => told.push(line),
  lost: () => told.push('lost'),
};

describe.skipIf(!hasRedis)('a log in Redis', () => {
  let redis: RedisProcess | null = null;
  const stores: RoomStore<Settle>[] = [];
  let codes = 0;
  beforeAll(async () => {
    redis = await startRedis();
    for (const node of ['a:1', 'b:2', 'c:3']) stores.push(await storeOf(node));
  });
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await redis?.stop();
  });
  const storeOf = (node: string) =>
    openRedisStore<Settle>({ url: redis?.url ?? '', node, diagnose: surroundings.diagnose });

  it('gives the same session at every process, at the same time and afterwards', async () => {
    await fc.assert(
      fc.asyncProperty(
        anySettings,
        anyEvents,
        fc.infiniteStream(fc.boolean()),
        async (...drawn) => {
          const [settings, events, turns] = drawn;
          const header = headerWith(settings);
          const first = await created(0, header);
          const second = await opened(1, header.code);
          const rooms = [first, second];
          await Promise.all(
            events.map((event) => append(turns.next().value === true ? first : second, event)),
          );
          await Promise.all(rooms.map((room) => room.catchUp()));
          const late = await opened(2, header.code);
          expect(pictureOf(second)).toEqual(pictureOf(first));
          expect(pictureOf(late)).toEqual(pictureOf(first));
          await Promise.all([...rooms, late].map((room) => room.close(1001, 'done')));
        },
      ),
      { numRuns: 40 },
    );
    expect(told).toEqual([]);
  });

  it('lets one of two have a code', async () => {
    const [mine, other] = [headerWith(), headerWith()];
    const rival = { ...other, code: mine.code };
    const made = await Promise.all([stores[0]?.create(mine), stores[1]?.create(rival)]);
    expect(made.filter((room) => room !== null)).toHaveLength(1);
    const winner = made[0] === null ? rival : mine;
    expect((await stores[2]?.open(mine.code))?.header).toEqual(winner);
    // whoever did not hear that it was made asks again
    expect(await stores[2]?.create(winner)).not.toBeNull();
  });

  it('is removed by those only who knew whose it was', async () => {
    const header = headerWith();
    const [owner, stranger] = [stores[0], stores[1]];
    await owner?.create(header);
    await stranger?.remove(header.code);
    expect(await stranger?.open(header.code)).not.toBeNull();
    await owner?.remove(header.code);
    expect(await stranger?.open(header.code)).toBeNull();
    // the code is another room's by now
    await stores[2]?.create({ ...header, hostToken: 'f'.repeat(64) });
    await owner?.remove(header.code);
    expect(await owner?.open(header.code)).not.toBeNull();
  });

  it('takes a batch once, however often it is sent, and nothing for a room that is gone', async () => {
    const header = headerWith();
    await stores[0]?.create(header);
    const { room, log } = keysOf(header.code);
    const connection = await connectTo(redis?.url ?? '');
    const send = (seq: number, owner = header.hostToken) => {
      const args = [owner, 'a:1#9', seq, '{"events":[],"notes":[]}', 60_000];
      return runScript(connection, APPEND, [room, log], args);
    };
    expect([await send(1), await send(1), await send(2), await send(1)]).toEqual([1, 1, 1, 1]);
    expect(await connection.send(['XLEN', log])).toBe(2);
    expect(await send(3, 'e'.repeat(64))).toBe(0);
    expect(await connection.send(['XLEN', log])).toBe(2);
    connection.end();
  });

  it('that has lost its end is given up, and hosts get what is left from the beginning', async () => {
    const header = headerWith();
    const { log } = keysOf(header.code);
    const room = await created(0, header);
    await append(room, { type: 'opened', at: CLASS_START });
    await append(room, { type: 'ended', at: CLASS_START });
    const last = await redis?.ask('XREVRANGE', log, '+', '-', 'COUNT', '1');
    const id = Array.isArray(last) && Array.isArray(last[0]) ? String(last[0][0]) : '';
    expect(await redis?.ask('XDEL', log, id)).toBe(1);
    told.length = 0;
    await redis?.ask('CLIENT', 'KILL', 'TYPE', 'normal');
    while (!told.includes('lost')) await wait(5);
    const late = await opened(1, header.code);
    expect(late.session.isOver).toBe(false);
    expect(late.since(1)).toBe(0);
    await Promise.all([room.close(1001, 'done'), late.close(1001, 'done')]);
  });

  it('is let go by a process that has nobody in the room, and found again', async () => {
    const limits = { mostRooms: 9, mostMaterial: 1_000_000 };
    const store = await storeOf('d:4');
    const rooms = new Rooms(store, surroundings, limits);
    const plan = planWith();
    const opened = await rooms.open(plan, materialOf(plan));
    if (!opened.ok) throw new Error(opened.error);
    const { room } = opened.value;
    const { code } = room.header;
    await append(room, { type: 'ended', at: CLASS_START });
    const nodes = () => redis?.ask('ZRANGE', keysOf(code).nodes, '0', '-1');
    expect(await nodes()).toEqual(['d:4']);
    await rooms.closeExpired();
    expect(await rooms.find(code)).toBe(room);
    await rooms.closeExpired();
    expect(await nodes()).toEqual([]);
    const again = await rooms.find(code);
    expect(again).not.toBe(room);
    expect(again?.session.isOver).toBe(true);
    await rooms.close(1001, 'done');
  });

  it('goes by itself when a room is kept no longer', async () => {
    const header = headerWith();
    const room = await created(0, header);
    await append(room, { type: 'ended', at: CLASS_START });
    // two hours after its end, by a clock that says that this was years ago
    await append(room, { type: 'podium', at: CLASS_START });
    const left = async (key: string) => Number(await redis?.ask('PTTL', key));
    const { room: key, log } = keysOf(header.code);
    for (const each of [key, log]) {
      expect(await left(each)).toBeGreaterThan(0);
      expect(await left(each)).toBeLessThanOrEqual(expectedMillis());
    }
    await room.close(1001, 'done');
  });

  it('leaves out what no server would write, and says so', async () => {
    const header = headerWith();
    const room = await created(0, header);
    const { log } = keysOf(header.code);
    await append(room, { type: 'ended', at: CLASS_START });
    const strange = ['writer', 'x', 'seq', '1', 'batch'];
    await redis?.ask('XADD', log, '*', ...strange, '{"events":[{"event":{}}],"notes":[7]}');
    await redis?.ask('XADD', log, '*', 'something', 'else');
    await room.catchUp();
    told.length = 0;
    const late = await opened(1, header.code);
    expect(told.join()).toContain('3 damaged parts');
    expect(pictureOf(late)).toEqual(pictureOf(room));
    expect(late.since(1)).toBe(0);
    await Promise.all([room.close(1001, 'done'), late.close(1001, 'done')]);
  });

  function headerWith(settings: Parameters<typeof planWith>[0] = {}): RoomHeader {
    codes += 1;
    const plan = planWith(settings);
    const code = String(codes).padStart(6, '0');
    const hostToken = codes.toString(16).padStart(64, '0');
    const openedAt = CLASS_START;
    return { version: 1, code, hostToken, openedAt, plan, material: materialOf(plan) };
  }

  async function created(store: number, header: RoomHeader): Promise<Room> {
    const kept = await stores[store]?.create(header);
    if (kept === null || kept === undefined) throw new Error('the code is taken');
    return new Room(kept, surroundings);
  }

  async function opened(store: number, code: string): Promise<Room> {
    const kept = await stores[store]?.open(code);
    if (kept === null || kept === undefined) throw new Error('there is no such room');
    return new Room(kept, surroundings);
  }
});

function append(room: Room, event: ClassEvent): Promise<void> {
  return new Promise((resolve) => {
    room.append(event, null, () => resolve());
  });
}

function pictureOf({ session }: Room): unknown {
  return [session.phase, standings(session), reportOn(session), session.items];
}

/** The least that anything is kept, since the test's clock stands in a past or a future. */
function expectedMillis(): number {
  return Math.max(60_000, CLASS_START + 2 * 3_600_000 - Date.now());
}
