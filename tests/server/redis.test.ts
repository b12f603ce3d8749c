import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standings } from '#lib/classroom/session/standing.ts';
import { CLOSE } from '../../src/server/peer.ts';
import { LiveClient, type Phone } from './support/live-client.ts';
import {
  askForSeat,
  comeBack,
  joinRoom,
  leadAgain,
  openRoom,
  order,
  replayedBy,
  someAnswer,
} from './support/live-room.ts';
import { hasRedis, startRedis, type RedisProcess } from './support/redis-process.ts';
import { withServer } from './support/with-server.ts';

// past vitest, which shows what a test prints only where it fails
if (!hasRedis) process.stderr.write('skipped: Redis is not here (apt-get install redis-server)\n');

describe.skipIf(!hasRedis)('a room that two processes hold', () => {
  let redis: RedisProcess | null = null;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis?.stop());
  const options = () => ({ redisUrl: redis?.url ?? '' });
  const [a, b] = [withServer(options), withServer(options)];

  it('is one game: the same questions, the same ranking, at both', async () => {
    const room = await openRoom(a().port, { timer: 'on', points: 'speed' });
    const there = { ...room, port: b().port };
    const seated = await Promise.all([
      ...[joinRoom(room), joinRoom(there), joinRoom(room), joinRoom(there)],
    ]);
    for (const item of [0, 1, 2]) {
      order(room, { type: 'asked', item });
      await Promise.all(
        seated.map(async ({ phone }, turn) => {
          const { asked } = await phone.next('asked');
          phone.send({ t: 'answer', item, response: someAnswer(asked, turn) });
          expect(await phone.next('kept')).toEqual({ t: 'kept', item });
        }),
      );
      order(room, { type: 'revealed', item });
      for (const { phone } of seated) await phone.next('revealed');
    }
    order(room, { type: 'podium' });
    const owns = await Promise.all(
      seated.map(async ({ phone, joined }) => {
        return [joined.participant, (await phone.next('podium')).own] as const;
      }),
    );
    // a host who knows nothing, at the other process, makes the same of the log
    const replayed = replayedBy(await leadAgain(room, b().port));
    const ranks = new Map(standings(replayed).map((each) => [each.participant.id, each]));
    for (const [id, { total, rank }] of owns)
      expect(ranks.get(id)).toMatchObject({ points: total, rank });
    expect([...a().told, ...b().told]).toEqual([]);
  });

  it('counts an answer once that is given at both at the same moment', async () => {
    const room = await openRoom(a().port);
    const { phone, token, joined } = await joinRoom(room);
    order(room, { type: 'asked', item: 0 });
    const { asked } = await phone.next('asked');
    const other = await comeBack({ ...room, port: b().port }, token);
    await other.next('asked');
    // the first one has been sent away by now, unless it is quicker than that
    for (const turn of [0, 1, 2])
      for (const each of [phone, other])
        each.send({ t: 'answer', item: 0, response: someAnswer(asked, turn) });
    expect(await other.next('refused')).toMatchObject({ why: 'answered-already' });
    order(room, { type: 'revealed', item: 0 });
    await other.next('revealed');
    while (replayedBy(room).phase.kind !== 'revealed') await room.host.next('log');
    expect([...(replayedBy(room).items[0]?.answers.keys() ?? [])]).toEqual([joined.participant]);
  });

  it('gives a seat to who came last, wherever that is, and to one only', async () => {
    const room = await openRoom(a().port);
    const { phone, token } = await joinRoom(room);
    const newer = await comeBack({ ...room, port: b().port }, token);
    await newer.next('lobby');
    await phone.next('replaced');
    expect(await phone.closed).toBe(CLOSE.replaced);
    // many at once, at both: one of them stays
    const ports = [a, b, a, b, b, a].map((server) => server().port);
    const rush = await Promise.all(ports.map((port) => comeBack({ ...room, port }, token)));
    const all = [newer, ...rush];
    const isOpen = ({ socket }: Phone) => socket.readyState === socket.OPEN;
    while (all.filter(isOpen).length > 1) await wait(5);
    order(room, { type: 'asked', item: 0 });
    const [last] = all.filter(isOpen);
    expect((await last?.next('asked'))?.item).toBe(0);
    for (const each of all) if (each !== last) expect(await each.closed).toBe(CLOSE.replaced);
  });

  it('gives one seat to who asks both for it with one token', async () => {
    const room = await openRoom(a().port);
    const ports = [a, b, b, a].map((server) => server().port);
    const phones = await Promise.all(
      ports.map((port) => askForSeat({ ...room, port }, { name: null, token: 'c3'.repeat(16) })),
    );
    const heard = await Promise.all(phones.map((phone) => phone.next('joined')));
    expect(new Set(heard.map(({ participant }) => participant)).size).toBe(1);
    order(room, { type: 'asked', item: 0 });
    while (replayedBy(room).phase.kind !== 'asking') await room.host.next('log');
    expect(replayedBy(room).roster.presentCount).toBe(1);
  });

  it('has one host, at whichever process the newer one comes in', async () => {
    const room = await openRoom(a().port);
    const { phone } = await joinRoom(room);
    const newer = await leadAgain(room, b().port);
    await room.host.next('replaced');
    expect(await room.host.closed).toBe(CLOSE.replaced);
    order(newer, { type: 'asked', item: 0 });
    await phone.next('asked');
    const thief = await LiveClient.host(b().port);
    thief.send({ t: 'host', v: 1, code: room.code, token: 'a'.repeat(32), since: 0 });
    expect(await thief.next('refused')).toMatchObject({ why: 'not-allowed' });
  });

  it('tells the host who is connected, to either process, and who is not', async () => {
    const room = await openRoom(a().port);
    const there = { ...room, port: b().port };
    const [here, away] = [await joinRoom(room), await joinRoom(there)];
    const both = [here.joined.participant, away.joined.participant].sort();
    const untilHere = async (wanted: readonly string[]) => {
      for (;;) {
        const { participants } = await room.host.next('here');
        if (participants.toSorted().join() === wanted.join()) return;
      }
    };
    await untilHere(both);
    await away.phone.leave();
    await untilHere([here.joined.participant]);
    const again = await comeBack(there, away.token);
    await again.next('lobby');
    await untilHere(both);
  });

  it('sends somebody out wherever they are, and lets them in again', async () => {
    const room = await openRoom(a().port);
    const there = { ...room, port: b().port };
    const { phone, token, joined } = await joinRoom(there);
    const { participant } = joined;
    order(room, { type: 'removed', participant });
    await phone.next('removed');
    await phone.leave();
    const back = await comeBack(there, token);
    await back.next('removed');
    order(room, { type: 'readmitted', participant });
    await back.next('readmitted');
  });

  it('knows at once who has come in at the other process', async () => {
    const room = await openRoom(a().port);
    // so that both hold the room
    await joinRoom({ ...room, port: b().port });
    for (let turn = 0; turn < 20; turn += 1) {
      const { token, joined } = await joinRoom(room);
      const back = await comeBack({ ...room, port: b().port }, token);
      expect((await back.next('joined')).participant).toBe(joined.participant);
    }
  });

  it('goes on by the clock of any process, once', async () => {
    const room = await openRoom(a().port, { advance: 'automatic' });
    const seated = await Promise.all([joinRoom(room), joinRoom({ ...room, port: b().port })]);
    order(room, { type: 'asked', item: 0 });
    for (const { phone } of seated) {
      const { asked } = await phone.next('asked');
      phone.send({ t: 'answer', item: 0, response: someAnswer(asked) });
    }
    for (const { phone } of seated) expect((await phone.next('revealed')).item).toBe(0);
    await wait(200);
    const heard = seated.flatMap(({ phone }) => phone.heard.map(({ t }) => t));
    expect(heard.filter((t) => t === 'closed')).toHaveLength(2);
    expect(heard.filter((t) => t === 'revealed')).toHaveLength(2);
    expect([...a().told, ...b().told]).toEqual([]);
  });
});
