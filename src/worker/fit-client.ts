import wasm from 'fsrs-browser/fsrs_browser_bg.wasm?url';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { converse } from './converse.ts';
import { fitReplySchema, type FitProblem, type FitReply, type FitRequest } from './fit-messages.ts';
import { startWorker } from './start-worker.ts';

export interface FitProgress {
  /** `loading` counts bytes; `fitting` passes over the answers. */
  readonly phase: 'loading' | 'fitting';
  readonly done: number;
  readonly total: number;
}

/** Weights, and how well they foretell answers that they were not fitted to. */
export type FittedWeights = Omit<Extract<FitReply, { type: 'done' }>, 'type' | 'id'>;

interface FitOptions {
  readonly onProgress: (progress: FitProgress) => void;
  readonly signal: AbortSignal;
}

/**
 * A Worker of its own, which ends with the fit and gives its memory back. The duration is on the
 * page's timeline as `recto:fit`.
 */
export async function fitWeights(
  order: Omit<FitRequest, 'id' | 'wasm'>,
  { onProgress, signal }: FitOptions,
): Promise<Result<FittedWeights, FitProblem>> {
  const start = performance.now();
  let worker: Worker;
  try {
    worker = startWorker('fit');
  } catch {
    return fail({ code: 'worker-failed' });
  }
  const request: FitRequest = { ...order, id: 0, wasm: new URL(wasm, location.href).href };
  const fitted = await converse(worker, {
    request,
    schema: fitReplySchema,
    hear: (reply) => hearReply(reply, onProgress),
    signal,
  });
  worker.terminate();
  performance.measure('recto:fit', { start });
  // What a browser says of a script that it could not fetch is no more than that it failed.
  if (!fitted.ok && fitted.error.code === 'worker-failed' && !navigator.onLine)
    return fail({ code: 'model-unreachable' });
  return fitted;
}

function hearReply(
  reply: FitReply,
  onProgress: FitOptions['onProgress'],
): Result<FittedWeights, FitProblem> | null {
  switch (reply.type) {
    case 'loading':
    case 'fitting':
      onProgress({ phase: reply.type, done: reply.done, total: reply.total });
      return null;
    case 'done': {
      const { parameters, reviews, before, after } = reply;
      return ok({ parameters, reviews, before, after });
    }
    case 'failed':
      return fail(reply.problem);
  }
}
