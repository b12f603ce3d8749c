/** One server a data folder: two that append to the same logs would write over one another. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type FolderLock =
  | { readonly ok: true; readonly release: () => void }
  | { readonly ok: false; readonly holder: number };

/** A lock that a killed server left behind is taken over. */
export function lockFolder(folder: string): FolderLock {
  const path = join(folder, 'lock');
  const own = String(process.pid);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(path, own, { flag: 'wx' });
      return { ok: true, release: () => rmSync(path, { force: true }) };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const holder = readHolder(path);
      if (holder !== process.pid && isAlive(holder)) return { ok: false, holder };
      rmSync(path, { force: true });
    }
  }
  return { ok: false, holder: readHolder(path) };
}

function readHolder(path: string): number {
  try {
    return Number(readFileSync(path, 'utf8')) || 0;
  } catch {
    return 0;
  }
}

function isAlive(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
