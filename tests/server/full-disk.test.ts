import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { NODE_DISK, type Disk, type LogFile } from '../../src/server/log/disk.ts';
import { FileRoomStore } from '../../src/server/log/file-room-store.ts';
import { readLogFile } from '../../src/server/log/read-log-file.ts';
import type { Settle } from '../../src/server/rooms/room.ts';
import { joinRoom, openRoom, order } from './support/live-room.ts';
import { withServer } from './support/with-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'classroom-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Takes so many bytes more; half of what is too much is written before it fails, as disks do. */
const disk = { left: Infinity };

const full = () => Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });

function narrow(file: LogFile): LogFile {
  return {
    ...file,
    write: async (bytes, position) => {
      if (bytes.length > disk.left) {
        await file.write(bytes.subarray(0, bytes.length / 2), position);
        throw full();
      }
      disk.left -= bytes.length;
      await file.write(bytes, position);
    },
  };
}

const NARROW_DISK: Disk = {
  ...NODE_DISK,
  open: async (path, isNew) => {
    if (disk.left === 0) throw full();
    return narrow(await NODE_DISK.open(path, isNew));
  },
};

const told: string[] = [];
const store = new FileRoomStore<Settle>(folder, (line) => told.push(line), NARROW_DISK);
const server = withServer(() => ({ store }));

describe('a full disk', () => {
  it('is told, the game goes on in memory, and all of it is on disk when there is room', async () => {
    disk.left = Infinity;
    const room = await openRoom(server().port);
    const { phone } = await joinRoom(room);
    disk.left = 10;
    order(room, { type: 'asked', item: 0 });
    expect(await room.host.next('durable')).toMatchObject({ durable: false });
    await phone.next('asked');
    phone.send({ t: 'answer', item: 0, response: { way: 'choose', place: 0 } });
    expect(await phone.next('kept')).toEqual({ t: 'kept', item: 0, durable: false });
    expect(told.at(-1)).toContain('the disk is full');

    disk.left = Infinity;
    expect(await room.host.next('durable')).toMatchObject({ durable: true });
    order(room, { type: 'asked', item: 1 });
    order(room, { type: 'revealed', item: 0 });
    order(room, { type: 'asked', item: 1 });
    await phone.next('revealed');
    await phone.next('asked');
    phone.send({ t: 'answer', item: 1, response: { way: 'choose', place: 0 } });
    expect(await phone.next('kept')).toEqual({ t: 'kept', item: 1 });
    const read = readLogFile(readFileSync(join(folder, `room-${room.code}.log`)));
    const types = read?.entries.map(({ record }) => record.event.type);
    expect(types).toEqual([
      'joined',
      'asked',
      'answered',
      'asked',
      'revealed',
      'asked',
      'answered',
    ]);
    expect(read?.damaged).toEqual([]);
  });

  it('does not keep anybody from opening a room', async () => {
    disk.left = 0;
    const room = await openRoom(server().port);
    expect(await room.host.next('durable')).toMatchObject({ durable: false });
    await joinRoom(room);
    disk.left = Infinity;
    expect(await room.host.next('durable')).toMatchObject({ durable: true });
    const read = readLogFile(readFileSync(join(folder, `room-${room.code}.log`)));
    expect(read?.entries).toHaveLength(1);
  });
});
