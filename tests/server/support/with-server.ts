/** A server of the test's own process, on a folder of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { startClassroom, type ClassroomOptions } from '../../../src/server/start-classroom.ts';

export interface TestServer {
  readonly port: number;
  readonly folder: string;
  /** What it told whoever runs it. */
  readonly told: string[];
}

/** Started before the tests of the file and stopped after them. `options`: asked for by then. */
export function withServer(
  options: () => Partial<ClassroomOptions> = () => ({}),
): () => TestServer {
  let server: TestServer | null = null;
  let stop: () => Promise<void> = () => Promise.resolve();
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'classroom-'));
    const told: string[] = [];
    const running = await startClassroom({
      ...{ host: '127.0.0.1', port: 0, base: '', site: null, folder },
      diagnose: (line) => told.push(line),
      ...options(),
    });
    server = { port: running.port, folder, told };
    stop = async () => {
      await running.close();
      rmSync(folder, { recursive: true, force: true });
    };
  });
  afterAll(() => stop());
  return () => {
    if (server === null) throw new Error('the server has not been started');
    return server;
  };
}
