import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { LiveClient } from './support/live-client.ts';
import { killInBurst } from './support/kill-in-burst.ts';
import { comeBack, joinRoom, openRoom, order, replayedBy } from './support/live-room.ts';
import { startProcess } from './support/server-process.ts';

const KILLS = 3;
const PHONES = 30;

const folders: string[] = [];
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'classroom-'));
  folders.push(folder);
  return folder;
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('a server that is killed', () => {
  it(`has every answer that it acknowledged, ${String(KILLS)} times`, async () => {
    const { acknowledged, lost, counted } = await killInBurst(
      { folder: newFolder() },
      KILLS,
      PHONES,
    );
    expect(lost).toBe(0);
    expect(acknowledged).toBeGreaterThan(KILLS);
    expect(counted).toBeGreaterThanOrEqual(acknowledged);
  });

  it('drops a torn end, and sets aside what is damaged', async () => {
    const folder = newFolder();
    const first = await startProcess({ folder });
    const room = await openRoom(first.port);
    const seated = await Promise.all([joinRoom(room), joinRoom(room), joinRoom(room)]);
    order(room, { type: 'asked', item: 0 });
    for (const { phone } of seated) await phone.next('asked');
    await first.end('SIGKILL');

    const path = join(folder, `room-${room.code}.log`);
    appendFileSync(path, '1234abcd {"event":{"type":"ans');
    const second = await startProcess({ folder });
    expect(second.output()).toContain('Sessions taken up again: 1.');
    const back = await comeBack({ ...room, port: second.port }, seated[0].token);
    await back.next('asked');
    // what is written now stands on a line of its own
    back.send({ t: 'answer', item: 0, response: { way: 'choose', place: 0 } });
    await back.next('kept');
    await second.end('SIGKILL');

    const lines = readFileSync(path, 'utf8').split('\n');
    expect(lines.filter((line) => line !== '')).toHaveLength(6);
    writeFileSync(path, lines.with(2, `${lines[2] ?? ''}!`).join('\n'));
    const third = await startProcess({ folder });
    expect(third.output()).toContain('1 damaged lines');
    expect(readdirSync(folder)).toContain(`room-${room.code}.log.damaged`);
    const host = await LiveClient.host(third.port);
    host.send({ t: 'host', v: 1, code: room.code, token: room.token, since: 3 });
    const told = await host.next('log');
    expect([told.from, told.events.length]).toEqual([0, 4]);
    await third.end('SIGTERM');
    expect(readdirSync(folder)).not.toContain('lock');
  });
});

describe('a server that is stopped', () => {
  it('tells everyone to come back, and nobody loses anything', async () => {
    const folder = newFolder();
    const first = await startProcess({ folder });
    const room = await openRoom(first.port);
    const { phone, token, joined } = await joinRoom(room);
    const ended = first.end('SIGTERM');
    expect(await phone.closed).toBe(1001);
    expect(await ended).toBe(0);

    const second = await startProcess({ folder });
    const back = await comeBack({ ...room, port: second.port }, token);
    expect((await back.next('joined')).participant).toBe(joined.participant);
    expect(replayedBy(room).roster.presentCount).toBe(1);
    await second.end('SIGTERM');
  });
});

describe('a server that cannot have what it wants', () => {
  it('takes the next port', async () => {
    const other = createServer().listen(0, '0.0.0.0');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const server = await startProcess({ folder: newFolder(), port });
    expect(server.port).toBeGreaterThan(port);
    expect(server.output()).toContain(`Port ${String(port)} is taken; trying`);
    await server.end('SIGTERM');
    other.close();
  });

  it('shares its folder with nobody', async () => {
    const folder = newFolder();
    const server = await startProcess({ folder });
    await expect(startProcess({ folder })).rejects.toThrow('keeps its sessions in');
    await server.end('SIGKILL');
    // the lock of who was killed is taken over
    await (await startProcess({ folder })).end('SIGTERM');
  });
});
