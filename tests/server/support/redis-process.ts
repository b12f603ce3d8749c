/** Redis as a process of the tests' own: a port and a folder that nobody else has, and it may be killed. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { connectTo, type Connection } from '../../../src/server/log/redis/connection.ts';

/** Debian's, which is fetched where that is possible. */
export const hasRedis = isThere() || (mayFetch() && fetched());

/** What a session needs; `[]` is what Redis does by itself. */
export const DURABLE = ['--appendonly', 'yes', '--appendfsync', 'always'];

export interface RedisProcess {
  readonly url: string;
  /** For the test itself. */
  ask(...command: readonly string[]): Promise<unknown>;
  /** As if the power had gone; what is on its disk stays. */
  kill(): Promise<void>;
  /** On the same port and folder, when it answers. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

export async function startRedis(options: readonly string[] = DURABLE): Promise<RedisProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'redis-'));
  const port = await freePort();
  const url = `redis://127.0.0.1:${String(port)}`;
  const fixed = ['--port', String(port), '--dir', folder, '--bind', '127.0.0.1', '--save', ''];
  let child: ChildProcess | null = null;
  let connection: Connection | null = null;
  const endChild = () => child?.kill('SIGKILL');
  process.once('exit', endChild);

  const start = async () => {
    child = spawn('redis-server', [...fixed, ...options], { stdio: 'ignore' });
    for (;;) {
      try {
        connection = await connectTo(url);
        // while it reads its file, it answers that it does
        await connection.send(['GET', 'recto']);
        return;
      } catch {
        connection?.end();
        await wait(20);
      }
    }
  };
  const kill = async () => {
    connection?.end();
    const ended = child === null ? Promise.resolve() : once(child, 'exit');
    endChild();
    await ended;
  };
  await start();
  return {
    url,
    start,
    kill,
    ask: async (...command) => {
      try {
        return await connection?.send(command);
      } catch {
        // silent for too long, or killed in between
        connection = await connectTo(url);
        return connection.send(command);
      }
    },
    stop: async () => {
      await kill();
      process.off('exit', endChild);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function isThere(): boolean {
  return spawnSync('redis-server', ['--version']).status === 0;
}

function mayFetch(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

function fetched(): boolean {
  const install = ['install', '-y', '--no-install-recommends', 'redis-server'];
  spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...install], { stdio: 'ignore' });
  return isThere();
}
