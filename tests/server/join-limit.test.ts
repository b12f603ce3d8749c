import { describe, expect, it } from 'vitest';
import { readOptions } from '../../src/server/read-options.ts';
import { addressOf } from '../../src/server/socket/address-of.ts';
import { JoinLimit, JOINS_PER_ADDRESS } from '../../src/server/socket/join-limit.ts';
import { LiveClient } from './support/live-client.ts';
import { comeBack, joinRoom, openRoom } from './support/live-room.ts';
import { withServer } from './support/with-server.ts';

describe('people who join from one address', () => {
  const server = withServer(() => ({
    joinsPerAddress: { burst: 2, perSecond: 0 },
    proxies: 1,
  }));

  it('are so many and no more; who is in already comes back all the same', async () => {
    const room = await openRoom(server().port);
    const [first] = [await joinRoom(room), await joinRoom(room)];
    const join = { t: 'join', v: 1, code: room.code, name: null, team: null } as const;
    const late = await LiveClient.phone(room.port);
    late.send(join);
    expect(await late.next('refused')).toMatchObject({ why: 'too-fast' });
    late.send({ t: 'look', v: 1, code: room.code });
    await late.next('door');
    const back = await comeBack(room, first.token);
    await back.next('lobby');
    // what the proxy of ours says of somebody else
    const headers = { 'X-Forwarded-For': '127.0.0.1, 192.0.2.7' };
    const other = await LiveClient.phone(room.port, { headers });
    other.send(join);
    await other.next('joined');
  });

  it('may be a whole school at once', () => {
    const limit = new JoinLimit(JOINS_PER_ADDRESS);
    const taken = Array.from({ length: 7000 }, () => limit.take('192.0.2.1', 0));
    expect(taken.indexOf(false)).toBe(6000);
    expect(limit.take('192.0.2.2', 0)).toBe(true);
    limit.forget(1000);
    expect(Array.from({ length: 6 }, () => limit.take('192.0.2.1', 1000))).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('an address', () => {
  const from = (remoteAddress: string, forwarded: string | undefined, proxies: number) =>
    addressOf({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress } }, proxies);

  it('is that of the connection, or what the last proxy of ours says it was', () => {
    expect(from('::ffff:192.0.2.1', '203.0.113.9', 0)).toBe('192.0.2.1');
    expect(from('10.0.0.1', '198.51.100.1, 203.0.113.9', 1)).toBe('203.0.113.9');
    expect(from('10.0.0.1', '6.6.6.6, 203.0.113.9, 10.0.0.2', 2)).toBe('203.0.113.9');
    expect(from('10.0.0.1', undefined, 1)).toBe('10.0.0.1');
    expect(from('10.0.0.1', '203.0.113.9', 3)).toBe('10.0.0.1');
  });

  it('of IPv6 is the network that it is in', () => {
    expect(from('2001:db8:1:2:a:b:c:d', undefined, 0)).toBe('2001:db8:1:2');
    expect(from('2001:db8:1:2::9', undefined, 0)).toBe('2001:db8:1:2');
    expect(from('::1', undefined, 0)).toBe('0:0:0:0');
    expect(from('2001:db8::7', undefined, 0)).toBe('2001:db8:0:0');
  });
});

describe('how the server is called', () => {
  const read = (env: Record<string, string>) => readOptions([], env);

  it('says where Redis is, and how many proxies stand in front', () => {
    const usual = { port: 4180, folder: '.classroom', withApp: true };
    expect(read({})).toEqual({ ok: true, value: { ...usual, redisUrl: null, proxies: 0 } });
    const [CLASSROOM_REDIS_URL, CLASSROOM_PROXIES] = ['rediss://:secret@redis.example:6380/2', '1'];
    expect(read({ CLASSROOM_REDIS_URL, CLASSROOM_PROXIES })).toEqual({
      ok: true,
      value: { ...usual, redisUrl: CLASSROOM_REDIS_URL, proxies: 1 },
    });
  });

  it('is refused where it makes no sense, without repeating a password', () => {
    for (const url of ['redis.example:6379', 'http://:secret@redis.example', ':secret@'])
      expect(read({ CLASSROOM_REDIS_URL: url })).toMatchObject({
        ok: false,
        error: expect.not.stringContaining('secret') as unknown,
      });
    for (const count of ['-1', '1.5', 'one', '10'])
      expect(read({ CLASSROOM_PROXIES: count }).ok).toBe(false);
  });
});
