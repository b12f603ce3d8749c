import type { AnalysedBlock, AnalysedDocument } from '#lib/analysis/tree/document.ts';
import type { Lang } from '#lib/core/language.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { AnalyserProblem, ReportedProblem } from './analyser-problem.ts';
import { converse, endsWorker } from './converse.ts';
import { replySchema, type Reply, type Request } from './messages.ts';
import { startWorker } from './start-worker.ts';

/** `loading` counts bytes and comes only before a language's first text; `analysing` UTF-16 units. */
export interface AnalyserProgress {
  readonly phase: 'loading' | 'analysing';
  readonly done: number;
  readonly total: number;
}

export interface AnalyseOptions {
  readonly onProgress?: (progress: AnalyserProgress) => void;
  readonly signal?: AbortSignal;
}

type Analysis = Result<AnalysedDocument, AnalyserProblem>;

export interface AnalyserClient {
  /** One text after the other, in the order in which they are asked for. */
  analyse(text: string, lang: Lang, options?: AnalyseOptions): Promise<Analysis>;
  /** Ends the Worker; what is under way or waits is cancelled. */
  close(): void;
}

/**
 * The analyser in a Worker, which starts with the first text and then stays, with its models. The
 * duration of each analysis is on the page's timeline as `recto:analyse`, for `npm run bench`.
 *
 * @param models absolute address of the folder of the models, ending in a slash
 */
export function createAnalyserClient(models: string): AnalyserClient {
  const closing = new AbortController();
  let worker: Worker | null = null;
  let count = 0;
  let last: Promise<unknown> = Promise.resolve();

  const stop = (): void => {
    worker?.terminate();
    worker = null;
  };

  const analyse = async (text: string, lang: Lang, options: AnalyseOptions): Promise<Analysis> => {
    const signal = anyOf(options.signal, closing.signal);
    if (signal.aborted) return fail({ code: 'cancelled' });
    const start = performance.now();
    try {
      worker ??= startWorker('analyser');
    } catch {
      return fail({ code: 'worker-failed' });
    }
    const request = { id: count++, lang, text, models };
    const hear = hearBlocks(request, options.onProgress);
    const outcome = await converse(worker, { request, schema: replySchema, hear, signal });
    if (!outcome.ok && endsWorker(outcome.error)) stop();
    performance.measure('recto:analyse', { start });
    return outcome;
  };

  return {
    analyse(text, lang, options = {}) {
      const turn = last.then(() => analyse(text, lang, options));
      last = turn;
      return turn;
    },
    close() {
      closing.abort();
      stop();
    },
  };
}

/** How a text's blocks are gathered. */
function hearBlocks(
  { lang }: Request,
  onProgress: AnalyseOptions['onProgress'],
): (reply: Reply) => Result<AnalysedDocument, ReportedProblem> | null {
  const blocks: AnalysedBlock[] = [];
  return (reply) => {
    switch (reply.type) {
      case 'loading':
        onProgress?.({ phase: 'loading', done: reply.done, total: reply.total });
        return null;
      case 'blocks':
        blocks.push(...reply.blocks);
        onProgress?.({ phase: 'analysing', done: reply.done, total: reply.total });
        return null;
      case 'done':
        return ok({ lang, blocks });
      case 'failed':
        return fail(reply.problem);
    }
  };
}

/** `AbortSignal.any` for two, which Safari has only since 17.4. */
function anyOf(one: AbortSignal | undefined, other: AbortSignal): AbortSignal {
  if (one === undefined) return other;
  const either = new AbortController();
  for (const signal of [one, other]) {
    if (signal.aborted) either.abort();
    signal.addEventListener('abort', () => either.abort(), { once: true });
  }
  return either.signal;
}
