/** The server as a process of its own, which may be killed. */
import { spawn, type ChildProcess } from 'node:child_process';

export interface ServerProcess {
  readonly port: number;
  readonly process: ChildProcess;
  /** Everything it has printed. */
  readonly output: () => string;
  /** With this signal, and when it has ended. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

export interface ServerCall {
  readonly folder: string;
  readonly port?: number;
  /** Rooms are there instead. */
  readonly redisUrl?: string;
  /** Programs before node: `['taskset', '-c', '0']`. */
  readonly prefix?: readonly string[];
  readonly nodeArgs?: readonly string[];
}

const READY = /Sockets only, at port (\d+)\./;

/** Rejects with what it printed when it ends before it is ready. */
export async function startProcess(call: ServerCall): Promise<ServerProcess> {
  const { folder, port = 0, redisUrl = '', prefix = [], nodeArgs = [] } = call;
  const command = [...prefix, process.execPath, ...nodeArgs, '--import', 'tsx'];
  const [program, ...args] = [...command, 'src/server/main.ts', '--no-app'];
  const child = spawn(program, args, {
    env: {
      ...process.env,
      ...{ PORT: String(port), CLASSROOM_DATA: folder, CLASSROOM_REDIS_URL: redisUrl },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // none is left behind by a test that fails
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const ready = new Promise<number>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const found = READY.exec(output)?.[1];
        if (found !== undefined) resolve(Number(found));
      });
    void ended.then((code) => reject(new Error(`ended with ${String(code)}: ${output}`)));
  });
  return {
    port: await ready,
    process: child,
    output: () => output,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}
