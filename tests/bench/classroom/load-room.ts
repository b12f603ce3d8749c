/** A server on one core and a room full of phones on the other. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClassSettings } from '#lib/classroom/plan/class-settings.ts';
import { openWith, type LiveRoom } from '../../server/support/live-room.ts';
import { realPlan } from '../../server/support/real-plan.ts';
import { startProcess, type ServerProcess } from '../../server/support/server-process.ts';
import { LoadPhone } from './load-phone.ts';

/** Who connects at the same moment. */
const AT_ONCE = 20;
const BANK = 'mask-1985';

const SERVER_CORE = ['taskset', '-c', '0'];

/** The server's core, where there is a way to say so; also puts this process on the other one. */
export function parted(): readonly string[] {
  try {
    execFileSync('taskset', ['-cp', '1', String(process.pid)], { stdio: 'ignore' });
    return SERVER_CORE;
  } catch {
    return [];
  }
}

export interface LoadRoom {
  readonly server: ServerProcess;
  readonly folder: string;
  readonly room: LiveRoom;
  readonly phones: LoadPhone[];
  /** From connecting to being in, one for each phone. */
  readonly joinMillis: number[];
  close(): Promise<void>;
}

/** With `CLASSROOM_REDIS_URL` in the environment, its rooms are there. */
export async function startServer(
  call: { readonly folder?: string; readonly port?: number } = {},
): Promise<ServerProcess & { readonly folder: string }> {
  const { folder = mkdtempSync(join(tmpdir(), 'classroom-bench-')), port = 0 } = call;
  const redisUrl = process.env['CLASSROOM_REDIS_URL'] ?? '';
  return { ...(await startProcess({ folder, port, redisUrl, prefix: parted() })), folder };
}

export async function fillRoom(
  count: number,
  items: number,
  settings: Partial<ClassSettings> = {},
): Promise<LoadRoom> {
  const server = await startServer();
  const { plan, material } = realPlan(BANK, items, settings);
  const room = await openWith(server.port, plan, material);
  const join = JSON.stringify({ t: 'join', v: 1, code: room.code, name: null, team: null });
  const joinMillis: number[] = [];
  const phones = await inTurns(count, async () => {
    const began = performance.now();
    const phone = await LoadPhone.open(server.port);
    phone.say(join);
    joinMillis.push((await phone.when('joined')) - began);
    await phone.when('lobby');
    return phone;
  });
  const close = async () => {
    await server.end('SIGKILL');
    for (const phone of phones) phone.end();
    rmSync(server.folder, { recursive: true, force: true });
  };
  return { server, folder: server.folder, room, phones, joinMillis, close };
}

/** So many at a time. */
export async function inTurns<Value>(
  count: number,
  work: (index: number) => Promise<Value>,
): Promise<Value[]> {
  const done: Value[] = [];
  let next = 0;
  const one = async () => {
    while (next < count) {
      const index = next;
      next += 1;
      done[index] = await work(index);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return done;
}

/** Of a process, in kilobytes. */
export function residentKilobytes(pid: number | undefined): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]);
}
