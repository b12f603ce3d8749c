/** The server in the room with the finished build: a process of its own, which may be killed. */
import { spawn } from 'node:child_process';

export interface ClassServer {
  /** Of the app that it serves, ending in a slash. */
  readonly url: string;
  readonly port: number;
  /** As by a power cut; resolves when it is gone. */
  kill(): Promise<void>;
}

/** `folder`: of its logs; `port`: 0 for any free one. */
export async function startClassServer(folder: string, port = 0): Promise<ClassServer> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/server/main.ts'], {
    env: { ...process.env, PORT: String(port), CLASSROOM_DATA: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const found = await new Promise<number>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const told = /localhost:(\d+)/.exec(output)?.[1];
        if (told !== undefined && output.includes('Ctrl+C')) resolve(Number(told));
      });
    void ended.then(() => reject(new Error(`The server ended: ${output}`)));
  });
  return {
    url: `http://localhost:${String(found)}/`,
    port: found,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
