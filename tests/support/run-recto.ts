/** The command line as people run it: a process of its own. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface RectoRun {
  readonly status: number | null;
  readonly out: string;
  readonly problems: string;
}

/** `input`: what comes in by standard input. */
export function runRecto(args: readonly string[], input = ''): RectoRun {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/recto.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    input,
  });
  return { status: run.status, out: run.stdout, problems: run.stderr };
}
