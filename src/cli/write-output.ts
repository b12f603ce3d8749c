import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a file whole or not at all; without a name, writes to standard output. */
export function writeOutput(file: string | null, text: string): boolean {
  if (file === null || file === '-') {
    process.stdout.write(text);
    return true;
  }
  const draft = `${file}.part`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, file);
    return true;
  } catch {
    rmSync(draft, { force: true });
    return false;
  }
}
