import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Marks the pages of the newer build, so that a test can tell which one it sees. */
const MARK = '<meta name="build" content="next" />';

/**
 * Turns a build into what a later commit would give: every page is different, and so the service
 * worker's list and the service worker itself. Cheaper than a second build, and as real a change.
 */
export function releaseNextBuild(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, entry);
    if (/\.(html|js)\.(br|gz)$/.test(entry)) rmSync(path);
    if (entry.endsWith('.html')) {
      writeFileSync(path, readFileSync(path, 'utf8').replace('<head>', `<head>${MARK}`));
    }
  }
  const worker = join(folder, 'service-worker.js');
  const source = readFileSync(worker, 'utf8');
  const next = source.replace(/"revision":"([^"]+)"/g, '"revision":"$1-next"');
  if (next === source) throw new Error(`${worker} holds no revision to change`);
  writeFileSync(worker, next);
}
