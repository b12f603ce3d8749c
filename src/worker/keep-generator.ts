import { ok, type Result } from '#lib/core/result.ts';
import type { ReportedProblem } from './analyser-problem.ts';
import { fetchModel } from './fetch-model.ts';
import { versionless } from './model-cache.ts';
import { openModelShelf } from './model-shelf.ts';
import { workerUrl } from './start-worker.ts';

/** Keeps the generator's Worker for use offline, unless it is there; a problem where it cannot be had. */
export async function keepGenerator(): Promise<Result<null, ReportedProblem>> {
  const url = workerUrl('generator');
  const shelf = await openModelShelf();
  if ((await shelf.take(url)) !== null) return ok(null);
  const script = await fetchModel(url, () => undefined);
  if (!script.ok) return script;
  await shelf.keep(url, script.value);
  return ok(null);
}

/** Whoever has an older release's generator gets this one's, before the network goes again. */
export async function renewGenerator(): Promise<void> {
  const url = workerUrl('generator');
  const kept = await (await openModelShelf()).list();
  if (kept.some((other) => other !== url && versionless(other) === versionless(url)))
    await keepGenerator();
}
