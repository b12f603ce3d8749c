import { describe, expect, it } from 'vitest';
import { request } from 'node:http';
import { CLOSE } from '../../src/server/peer.ts';
import { materialOf, planWith } from '../support/classroom/small-class.ts';
import { LiveClient } from './support/live-client.ts';
import { malformedFrame } from './support/malformed-frames.ts';
import { joinRoom, openRoom, order, replayedBy } from './support/live-room.ts';
import { withServer } from './support/with-server.ts';

const server = withServer();
const FRAMES = 1000;

describe('frames that are none of the protocol’s', () => {
  it(`${String(FRAMES)} of them disturb nobody`, async () => {
    const room = await openRoom(server().port);
    const { phone } = await joinRoom(room);
    let sent = 0;
    while (sent < FRAMES) {
      const isHost = sent % 2 === 0;
      const bad = await (isHost ? LiveClient.host(room.port) : LiveClient.phone(room.port));
      if (sent % 3 === 0) {
        if (isHost) bad.raw(JSON.stringify({ t: 'host', v: 1, ...hostKey(room), since: 0 }));
        else bad.raw(JSON.stringify({ t: 'join', v: 1, code: room.code, name: null, team: null }));
      }
      for (let turn = 0; turn < 25; turn += 1) bad.raw(malformedFrame((sent += 1)));
      // refused again and again, until it is closed
      expect(await bad.closed).not.toBe(1000);
    }
    phone.send({ t: 'show', item: 0 });
    expect(await phone.next('refused')).toMatchObject({ why: 'not-now' });
    const newer = await LiveClient.host(room.port);
    newer.send({ t: 'host', v: 1, ...hostKey(room), since: 0 });
    await newer.next('log');
    newer.send({ t: 'do', event: { type: 'asked', at: 0, item: 0 } });
    await phone.next('asked');
    expect(server().told).toEqual([]);
  });

  it('are told apart: of another version, unknown, too large, too fast', async () => {
    const { port, code } = await openRoom(server().port);
    const phone = await LiveClient.phone(port);
    phone.raw(JSON.stringify({ t: 'join', v: 2, code, name: null, team: null }));
    expect(await phone.next('refused')).toMatchObject({ why: 'other-version' });
    phone.raw('{"t":"join"');
    expect(await phone.next('refused')).toMatchObject({ why: 'malformed' });
    phone.raw(Buffer.from('{}'));
    expect(await phone.next('refused')).toMatchObject({ why: 'malformed' });
    phone.send({ t: 'answer', item: 0, response: { way: 'choose', place: 0 } });
    expect(await phone.next('refused')).toEqual({ t: 'refused', why: 'not-joined', item: 0 });
    for (let turn = 0; turn < 40; turn += 1) phone.send({ t: 'show', item: 0 });
    let why = '';
    while (why !== 'too-fast') ({ why } = await phone.next('refused'));

    const large = await LiveClient.phone(port);
    large.raw(JSON.stringify({ t: 'join', v: 1, code, name: 'x'.repeat(10_000), team: null }));
    expect(await large.closed).toBe(1009);
  });

  it('a code that leads nowhere is said to, and guessing ends', async () => {
    const phone = await LiveClient.phone(server().port);
    const { code } = await openRoom(server().port);
    const wrong = code === '000000' ? '000001' : '000000';
    phone.send({ t: 'look', v: 1, code: wrong });
    expect(await phone.next('refused')).toMatchObject({ why: 'no-such-room' });
    phone.raw(JSON.stringify({ t: 'look', v: 1, code: '12345' }));
    expect(await phone.next('refused')).toMatchObject({ why: 'malformed' });
    for (let guess = 0; guess < 200; guess += 1) {
      phone.send({ t: 'look', v: 1, code: wrong });
      await new Promise(setImmediate);
    }
    expect(await phone.closed).toBe(CLOSE.badManners);
  });
});

describe('answers that cannot be', () => {
  it('are refused before they are in the log', async () => {
    const room = await openRoom(server().port);
    const { phone } = await joinRoom(room);
    const tried = async (answer: Parameters<typeof phone.send>[0]) => {
      phone.send(answer);
      return (await phone.next('refused')).why;
    };
    const chosen = (item: number, place = 0) =>
      ({ t: 'answer', item, response: { way: 'choose', place } }) as const;
    expect(await tried(chosen(0))).toBe('not-open');
    order(room, { type: 'asked', item: 0 });
    await phone.next('asked');
    expect(await tried(chosen(1))).toBe('not-open');
    expect(await tried(chosen(0, 7))).toBe('does-not-fit');
    expect(await tried(chosen(99))).toBe('no-such-item');
    order(room, { type: 'closed', item: 0 });
    await phone.next('closed');
    expect(await tried(chosen(0))).toBe('too-late');
    const answers = room.host.heard.flatMap((m) => (m.t === 'log' ? m.events : []));
    expect(answers.filter(({ type }) => type === 'answered')).toEqual([]);
  });
});

describe('hosts', () => {
  it('may not make what is not theirs to make', async () => {
    const room = await openRoom(server().port);
    const { joined } = await joinRoom(room);
    const answered = { type: 'answered', at: 0, participant: joined.participant, item: 0 } as const;
    const event = { ...answered, response: { way: 'choose', place: 0 } } as const;
    room.host.send({ t: 'do', event });
    expect(await room.host.next('refused')).toMatchObject({ why: 'malformed' });
    order(room, { type: 'podium' });
    expect(await room.host.next('refused')).toMatchObject({ why: 'not-now' });
    expect(replayedBy(room).phase.kind).toBe('lobby');
  });

  it('open rooms with what belongs together only', async () => {
    const host = await LiveClient.host(server().port);
    const plan = planWith();
    const material = materialOf(plan);
    const backwards = { ...material, items: material.items.toReversed() };
    host.send({ t: 'open', v: 1, plan, material: backwards });
    expect(await host.next('refused')).toMatchObject({ why: 'does-not-fit' });
    host.send({ t: 'open', v: 1, plan, material: { ...material, segments: [] } });
    expect(await host.next('refused')).toMatchObject({ why: 'does-not-fit' });
    host.raw('x'.repeat(5 * 1024 * 1024));
    expect(await host.closed).toBe(1009);
  });
});

describe('pages from elsewhere', () => {
  const upgrade = (path: string, headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve) => {
      const { port } = server();
      const options = { port, host: '127.0.0.1', path };
      const fixed = { Connection: 'Upgrade', Upgrade: 'websocket', 'Sec-WebSocket-Version': '13' };
      const key = { 'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==' };
      const asked = request({ ...options, headers: { ...fixed, ...key, ...headers } });
      asked.on('response', ({ statusCode }) => resolve(statusCode));
      asked.on('upgrade', (_, socket) => {
        socket.destroy();
        resolve(101);
      });
      asked.end();
    });

  it('get no socket; our own do, and nobody does elsewhere', async () => {
    const own = `http://127.0.0.1:${String(server().port)}`;
    expect(await upgrade('/class-socket', { Origin: own })).toBe(101);
    expect(await upgrade('/class-socket', { Origin: 'http://evil.example' })).toBe(403);
    expect(await upgrade('/class-socket/host', { Origin: 'http://127.0.0.1:1' })).toBe(403);
    expect(await upgrade('/class-socket', { Origin: 'null' })).toBe(403);
    expect(await upgrade('/elsewhere', { Origin: own })).toBe(404);
  });
});

function hostKey({ code, token }: { code: string; token: string }) {
  return { code, token };
}
