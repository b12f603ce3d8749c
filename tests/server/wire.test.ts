import { once } from 'node:events';
import { expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { TokenBucket } from '../../src/server/socket/token-bucket.ts';
import { Wire } from '../../src/server/socket/wire.ts';

const LIMITS = { mostUnread: 64 * 1024, burst: 30, perSecond: 10 };

/** Both ends of a connection. */
async function connected(told: string[] = []): Promise<{ wire: Wire; client: WebSocket }> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const wire = new Promise<Wire>((resolve) => {
    server.once('connection', (socket) => {
      resolve(new Wire(socket, { ...LIMITS, diagnose: (line) => told.push(line) }));
      server.close();
    });
  });
  const client = new WebSocket(`ws://127.0.0.1:${String(port)}`);
  await once(client, 'open');
  return { wire: await wire, client };
}

it('drops a phone that does not read', async () => {
  const { wire, client } = await connected();
  const ends: string[] = [];
  const gone = new Promise<void>((resolve) => {
    wire.start({
      hear: () => undefined,
      gone: () => {
        ends.push('dropped');
        resolve();
      },
    });
  });
  client.pause();
  const much = JSON.stringify('x'.repeat(1_000_000));
  for (let turn = 0; turn < 100 && ends.length === 0; turn += 1) {
    wire.send(much);
    await new Promise(setImmediate);
  }
  await gone;
  client.terminate();
});

it('drops who does not answer a ping', async () => {
  const { wire, client } = await connected();
  const gone = new Promise<void>((resolve) => wire.start({ hear: () => undefined, gone: resolve }));
  client.pause();
  wire.ping();
  wire.ping();
  await gone;
  client.terminate();
});

it('ends a connection at which a fault of ours shows, and tells of it', async () => {
  const told: string[] = [];
  const { wire, client } = await connected(told);
  wire.start({
    hear: () => {
      throw new Error('a mistake');
    },
    gone: () => undefined,
  });
  client.send('{}');
  await once(client, 'close');
  expect(told.join()).toContain('a mistake');
});

it('lets a burst pass, and then so many a second', () => {
  const bucket = new TokenBucket(3, 2, 0);
  expect([0, 0, 0, 0].map((now) => bucket.take(now))).toEqual([true, true, true, false]);
  expect([500, 600, 1000].map((now) => bucket.take(now))).toEqual([true, false, true]);
  expect(Array.from({ length: 4 }, () => bucket.take(60_000))).toEqual([true, true, true, false]);
});
