import { describe, expect, it } from 'vitest';
import { Rooms } from '../../src/server/rooms/rooms.ts';
import type { Settle } from '../../src/server/rooms/room.ts';
import { isToken } from '../../src/server/rooms/secret.ts';
import { CLASS_START, materialOf, planWith } from '../support/classroom/small-class.ts';
import { MemoryStore } from './support/memory-store.ts';

const HOUR = 3_600_000;
const LIMITS = { mostRooms: 3, mostMaterial: 1_000_000 };

function newRooms(limits = LIMITS, store = new MemoryStore<Settle>()) {
  const clock = { now: CLASS_START };
  const diagnose = () => undefined;
  const rooms = new Rooms(store, { now: () => clock.now, diagnose }, limits);
  const open = async (settings: Parameters<typeof planWith>[0] = {}) => {
    const plan = planWith(settings);
    const opened = await rooms.open(plan, materialOf(plan));
    if (!opened.ok) throw new Error(opened.error);
    return opened.value;
  };
  return { rooms, clock, open };
}

describe('rooms', () => {
  it('have codes of their own and tokens that are not kept', async () => {
    const { rooms, open } = newRooms();
    const [first, second] = [await open(), await open()];
    const { code, hostToken } = first.room.header;
    expect(code).toMatch(/^[0-9]{6}$/);
    expect(code).not.toBe(second.room.header.code);
    expect(await rooms.find(code)).toBe(first.room);
    expect(isToken(first.token, hostToken)).toBe(true);
    expect(isToken(second.token, hostToken)).toBe(false);
    expect(JSON.stringify(first.room.header)).not.toContain(first.token);
    await rooms.close(1001, 'stopped');
  });

  it('are no more than there may be, by number and by size', async () => {
    const { rooms, open } = newRooms();
    for (let room = 0; room < LIMITS.mostRooms; room += 1) await open();
    await expect(open()).rejects.toThrow('too-many-rooms');
    await rooms.close(1001, 'stopped');
    const small = newRooms({ mostRooms: 3, mostMaterial: 1000 });
    await expect(small.open()).rejects.toThrow('too-many-rooms');
    await small.rooms.close(1001, 'stopped');
  });

  it('say at once that something does not happen for which their log has no room', async () => {
    const { rooms, open } = newRooms(LIMITS, new MemoryStore<Settle>(2));
    const { room } = await open();
    const settled: string[] = [];
    const kept = new Promise<void>((resolve) => {
      for (const turn of [1, 2, 3])
        room.append({ type: 'opened', at: room.time }, null, (outcome, durable) => {
          settled.push(outcome.ok ? `${String(turn)} kept` : `${String(turn)} ${outcome.error}`);
          expect(durable).toBe(turn !== 3);
          if (turn === 2) resolve();
        });
    });
    expect(settled).toEqual(['3 not-now']);
    await kept;
    expect(settled).toHaveLength(3);
    await rooms.close(1001, 'stopped');
  });

  it('are gone two hours after their end, or after an idle day', async () => {
    const { rooms, clock, open } = newRooms();
    const idle = await open();
    const ended = await open();
    const own = await open({ pace: 'own', closesAt: CLASS_START + 30 * HOUR });
    const append = (room: typeof own.room, type: 'ended' | 'opened') =>
      new Promise<void>((resolve) => {
        room.append({ type, at: room.time }, null, () => resolve());
      });
    await append(ended.room, 'ended');
    await append(own.room, 'opened');
    const there = async () => {
      await rooms.closeExpired();
      const found = [idle, ended, own].map(({ room }) => rooms.find(room.header.code));
      return (await Promise.all(found)).map((room) => room !== null);
    };
    expect(await there()).toEqual([true, true, true]);
    clock.now += 3 * HOUR;
    expect(await there()).toEqual([true, false, true]);
    clock.now += 22 * HOUR;
    expect(await there()).toEqual([false, false, true]);
    clock.now += 30 * HOUR;
    expect(await there()).toEqual([false, false, false]);
    await rooms.close(1001, 'stopped');
  });
});
