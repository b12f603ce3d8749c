/**
 * Builds the banks anew and wants the committed ones back, byte for byte: a bank that differs was
 * made by another generator, or edited by hand. Compares files, so it works without git.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'static/banks';

/** @returns {Map<string, string>} file name to content */
function readBanks() {
  const names = readdirSync(FOLDER).sort();
  return new Map(names.map((name) => [name, readFileSync(join(FOLDER, name), 'latin1')]));
}

const before = readBanks();
const build = spawnSync('npm', ['run', '--silent', 'banks'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
const after = readBanks();
const different = [...new Set([...before.keys(), ...after.keys()])].filter(
  (name) => before.get(name) !== after.get(name),
);
for (const name of different) {
  console.error(`${join(FOLDER, name)}: not what "npm run banks" makes; look at it and commit it`);
}
if (before.size === 0) console.error(`${FOLDER}: holds no bank`);
process.exitCode = build.status === 0 && different.length === 0 && before.size > 0 ? 0 : 1;
