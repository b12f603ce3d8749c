/** What happens to a class on Redis when a process ends, or Redis does, or keeps nothing on its disk. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killInBurst } from './support/kill-in-burst.ts';
import { comeBack, joinRoom, leadAgain, openRoom, order, replayedBy } from './support/live-room.ts';
import type { Phone } from './support/live-client.ts';
import { hasRedis, startRedis, type RedisProcess } from './support/redis-process.ts';
import { startProcess } from './support/server-process.ts';
import { withServer } from './support/with-server.ts';

const PHONES = 30;
const KILLS = 3;
/** Longer than a process counts as alive after its last sign of life. */
const GONE_MILLIS = 20_000;

/** One in its own group of tests. */
function withRedis(options?: readonly string[]): () => RedisProcess {
  let redis: RedisProcess | null = null;
  beforeAll(async () => {
    redis = await startRedis(options);
  });
  afterAll(() => redis?.stop());
  return () => {
    if (redis === null) throw new Error('Redis has not been started');
    return redis;
  };
}

function answer(phone: Phone, item: number): void {
  phone.send({ t: 'answer', item, response: { way: 'choose', place: 0 } });
}

describe.skipIf(!hasRedis)('a process that is killed in the middle of a question', () => {
  const redis = withRedis();

  it(`is taken over from by a new one, ${String(KILLS)} times, and nothing is lost`, async () => {
    const place = { folder: '', redisUrl: redis().url };
    const { acknowledged, lost, counted } = await killInBurst(place, KILLS, PHONES);
    expect(lost).toBe(0);
    expect(acknowledged).toBeGreaterThan(KILLS);
    expect(counted).toBeGreaterThanOrEqual(acknowledged);
  });

  it('loses no answer that it acknowledged; its phones go on at another one', async () => {
    const call = { folder: '', redisUrl: redis().url };
    const [doomed, other] = await Promise.all([startProcess(call), startProcess(call)]);
    const room = await openRoom(other.port);
    const there = { ...room, port: doomed.port };
    const calm = await joinRoom(room);
    const people = await Promise.all(Array.from({ length: PHONES }, () => joinRoom(there)));
    order(room, { type: 'asked', item: 0 });
    await Promise.all(people.map(({ phone }) => phone.next('asked')));

    const acknowledged = new Set<string>();
    const answered = (some: typeof people) =>
      Promise.allSettled(
        some.map(async ({ phone, joined }) => {
          answer(phone, 0);
          await phone.next('kept');
          acknowledged.add(joined.participant);
        }),
      );
    const third = PHONES / 3;
    await answered(people.slice(0, third));
    // these are on their way when it ends, and the others are still thinking
    const onTheirWay = answered(people.slice(third, 2 * third));
    await doomed.end('SIGKILL');
    await onTheirWay;
    expect(acknowledged.size).toBeGreaterThanOrEqual(third);
    expect(acknowledged.size).toBeLessThan(PHONES);

    // the same phones, at the process that is left
    await Promise.all(
      people.map(async ({ token, joined }) => {
        const back = await comeBack(room, token);
        const asked = await back.next('asked');
        if (acknowledged.has(joined.participant)) expect(asked.answered).toBe(true);
        answer(back, 0);
        if (asked.answered) expect((await back.next('refused')).why).toBe('answered-already');
        else await back.next('kept');
      }),
    );
    answer(calm.phone, 0);
    await calm.phone.next('kept');
    order(room, { type: 'revealed', item: 0 });
    await calm.phone.next('revealed');
    const session = replayedBy(await leadAgain(room, other.port));
    expect(session.items[0]?.answers.size).toBe(PHONES + 1);
    expect(other.output()).not.toContain('fault');
    await other.end('SIGTERM');
  });

  it('is no longer in the directory, and its phones no longer here, after some seconds', async () => {
    const call = { folder: '', redisUrl: redis().url };
    const [doomed, other] = await Promise.all([startProcess(call), startProcess(call)]);
    const room = await openRoom(other.port);
    const { joined } = await joinRoom({ ...room, port: doomed.port });
    let here: readonly string[] = [];
    while (here.length === 0) here = (await room.host.next('here')).participants;
    expect(here).toEqual([joined.participant]);
    const nodes = async () => {
      const found = await redis().ask('ZRANGE', `recto:{${room.code}}:nodes`, '0', '-1');
      return Array.isArray(found) ? found.map(String) : [];
    };
    const portOf = (node: string) => Number(/:(\d+)-/.exec(node)?.[1]);
    expect((await nodes()).map(portOf).sort()).toEqual([doomed.port, other.port].sort());
    await doomed.end('SIGKILL');
    const began = Date.now();
    while (here.length > 0) here = (await room.host.next('here')).participants;
    expect(Date.now() - began).toBeLessThan(GONE_MILLIS);
    expect((await nodes()).map(portOf)).toEqual([other.port]);
    await other.end('SIGTERM');
    expect(await nodes()).toEqual([]);
  });
});

describe.skipIf(!hasRedis)('Redis, when it is killed and started again', () => {
  const redis = withRedis();
  const options = () => ({ redisUrl: redis().url });
  const [a, b, fresh] = [withServer(options), withServer(options), withServer(options)];

  it('has all that was acknowledged; nothing is until it is back, and then the game goes on', async () => {
    const room = await openRoom(a().port);
    const people = await Promise.all(
      Array.from({ length: PHONES }, (_, index) =>
        joinRoom({ ...room, port: index % 2 === 0 ? a().port : b().port }),
      ),
    );
    order(room, { type: 'asked', item: 0 });
    await Promise.all(people.map(({ phone }) => phone.next('asked')));
    const early = people.slice(0, 10);
    for (const { phone } of early) answer(phone, 0);
    await Promise.all(early.map(({ phone }) => phone.next('kept')));

    // some of these are on their way when it ends
    const late = people.slice(10);
    for (const { phone } of late) answer(phone, 0);
    await redis().kill();
    expect(await room.host.next('durable')).toEqual({ t: 'durable', durable: false });
    // what had been acknowledged by then has arrived
    await wait(200);
    const keptBefore = keptCount(late.map(({ phone }) => phone));
    await wait(300);
    expect(keptCount(late.map(({ phone }) => phone))).toBe(keptBefore);
    // said again, as a phone does that heard nothing
    for (const { phone } of late) answer(phone, 0);

    await redis().start();
    expect(await room.host.next('durable')).toEqual({ t: 'durable', durable: true });
    await Promise.all(late.map(({ phone }) => phone.next('kept')));
    for (const { phone } of late)
      expect(phone.heard.filter(({ t }) => t === 'kept')).toEqual([{ t: 'kept', item: 0 }]);
    order(room, { type: 'revealed', item: 0 });
    for (const { phone } of people) await phone.next('revealed');
    // of a process that knows nothing but what is there
    const session = replayedBy(await leadAgain(room, fresh().port));
    expect(session.items[0]?.answers.size).toBe(PHONES);
    expect(a().told.join()).toContain('Redis is back');
  });

  it('is waited for: who comes while it is away is not told that there is no such session', async () => {
    const room = await openRoom(a().port);
    const { phone, token, joined } = await joinRoom(room);
    await phone.leave();
    await redis().kill();
    // that process has not seen the room yet
    const back = await comeBack({ ...room, port: b().port }, token);
    await wait(300);
    expect(back.heard).toEqual([]);
    await redis().start();
    expect((await back.next('joined')).participant).toBe(joined.participant);
  });

  it('is another one without the room: everybody is sent to look for it, and it is gone', async () => {
    const room = await openRoom(a().port);
    const { phone, token } = await joinRoom(room);
    await redis().ask('FLUSHALL');
    order(room, { type: 'asked', item: 0 });
    expect(await phone.closed).toBe(1001);
    expect(await room.host.closed).toBe(1001);
    // what it asked for has not happened; the room may have gone before it heard of that
    const said = room.host.heard.flatMap((each) => (each.t === 'refused' ? [each.why] : []));
    expect(['', 'not-now']).toContain(said.join());
    expect(phone.heard.map(({ t }) => t)).not.toContain('asked');
    const back = await comeBack(room, token);
    expect((await back.next('refused')).why).toBe('no-such-room');
  });
});

describe.skipIf(!hasRedis)('Redis without a file on its disk', () => {
  const redis = withRedis(['--appendonly', 'no']);
  const server = withServer(() => ({ redisUrl: redis().url }));

  it('is no reason not to play, and the host and the phones are told', async () => {
    const room = await openRoom(server().port);
    expect(await room.host.next('durable')).toEqual({ t: 'durable', durable: false });
    const { phone } = await joinRoom(room);
    order(room, { type: 'asked', item: 0 });
    await phone.next('asked');
    answer(phone, 0);
    expect(await phone.next('kept')).toEqual({ t: 'kept', item: 0, durable: false });
    expect(server().told.join()).toContain('appendfsync always');

    await redis().ask('CONFIG', 'SET', 'appendfsync', 'always');
    await redis().ask('CONFIG', 'SET', 'appendonly', 'yes');
    expect(await room.host.next('durable')).toEqual({ t: 'durable', durable: true });
    await redis().ask('CONFIG', 'SET', 'appendfsync', 'everysec');
    expect(await room.host.next('durable')).toEqual({ t: 'durable', durable: false });
  });
});

describe.skipIf(!hasRedis)('Redis that forgot the last moments', () => {
  // in memory only: what is saved is what a restart has
  const redis = withRedis(['--appendonly', 'no']);
  const options = () => ({ redisUrl: redis().url });
  const [a, b] = [withServer(options), withServer(options)];

  it('is believed: all find the room as it is there, the host from its beginning', async () => {
    const room = await openRoom(a().port);
    const early = await joinRoom(room);
    await redis().ask('SAVE');
    const { token, phone } = await joinRoom({ ...room, port: b().port });
    await redis().kill();
    await redis().start();
    expect(await early.phone.closed).toBe(1001);
    expect(await phone.closed).toBe(1001);
    const lost = await comeBack(room, token);
    expect((await lost.next('refused')).why).toBe('not-allowed');
    const back = await comeBack({ ...room, port: b().port }, early.token);
    expect((await back.next('joined')).participant).toBe(early.joined.participant);
    expect(replayedBy(await leadAgain(room, a().port)).roster.presentCount).toBe(1);
  });
});

function keptCount(phones: readonly Phone[]): number {
  return phones.filter(({ heard }) => heard.some(({ t }) => t === 'kept')).length;
}
