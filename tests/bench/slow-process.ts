/**
 * Processes at a fraction of their speed, all their threads alike. Chromium's own throttling slows down a
 * page's main thread only, and refuses Workers ("only supported for pages, not workers").
 */
import { spawn } from 'node:child_process';

/** Stopped for the rest of each period; short beside what is measured. */
const PERIOD_MILLIS = 20;

/** Runs in a process of its own, so that nobody else's work delays the beat. */
const BEAT = `
  const [share, period, ...pids] = process.argv.slice(1).map(Number);
  const wait = new Int32Array(new SharedArrayBuffer(4));
  const rest = (millis) => Atomics.wait(wait, 0, 0, millis);
  try {
    for (;;) {
      for (const pid of pids) process.kill(pid, 'SIGSTOP');
      rest(period * (1 - share));
      for (const pid of pids) process.kill(pid, 'SIGCONT');
      rest(period * share);
    }
  } catch {
    // A process is gone: so is the browser.
  }
`;

/** Lets processes run for one `slowdown`th of the time, until the function returned is called. */
export function slowDownProcesses(pids: readonly number[], slowdown: number): () => Promise<void> {
  const args = [1 / slowdown, PERIOD_MILLIS, ...pids].map(String);
  const beat = spawn(process.execPath, ['-e', BEAT, ...args], { stdio: 'ignore' });
  return async () => {
    const gone = new Promise((resolve) => beat.once('exit', resolve));
    beat.kill('SIGKILL');
    await gone;
    for (const pid of pids) process.kill(pid, 'SIGCONT');
  };
}
