/** One step of `npm test`: a program, its time, and its output when it failed. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command a program of node_modules/.bin or of the system, and its arguments
 * @property {Record<string, string>} [env] added to the environment
 * @property {string} [report] the runner's own JSON report, counted by count-tests.mjs
 * @property {string} [needs] the step without which this one means nothing
 * @property {boolean} [live] shows its output as it goes
 */

/**
 * @param {Step} step
 * @returns {Promise<{ passed: boolean, seconds: number, output: string }>}
 */
export async function runStep({ command, env, live = false }) {
  const [name = '', ...args] = command;
  const local = join('node_modules', '.bin', name);
  const began = performance.now();
  const child = spawn(existsSync(local) ? local : name, args, {
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // the programs of npm are batch files there
    shell: process.platform === 'win32',
  });
  /** @type {Buffer[]} */
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (/** @type {Buffer} */ chunk) => {
      chunks.push(chunk);
      if (live) process.stdout.write(chunk);
    });
  }
  /** @type {Promise<boolean>} */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => {
      chunks.push(Buffer.from(error.message));
      resolve(false);
    });
    child.once('close', (code) => {
      resolve(code === 0);
    });
  });
  const passed = await ended;
  const seconds = (performance.now() - began) / 1000;
  return { passed, seconds, output: live ? '' : Buffer.concat(chunks).toString('utf8') };
}
