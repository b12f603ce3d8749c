import * as v from 'valibot';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { answerSchema, type Order } from './generator-messages.ts';
import type { GeneratorProblem, Warning } from './generator-problem.ts';
import { keepGenerator } from './keep-generator.ts';
import { startWorker } from './start-worker.ts';

/** `loading` counts bytes, and comes while models are missing; `reading` counts paragraphs. */
export type GeneratorProgress =
  | { readonly phase: 'loading' | 'reading'; readonly done: number; readonly total: number }
  | { readonly phase: 'making' };

export interface GenerateOptions {
  readonly onProgress: (progress: GeneratorProgress) => void;
  readonly signal: AbortSignal;
}

export interface MadeBank {
  /** The bank as its file. */
  readonly file: string;
  readonly warnings: readonly Warning[];
}

type Made = Result<MadeBank, GeneratorProblem>;

export interface GeneratorClient {
  /** One text at a time: the signal of the one before must have been given. */
  generate(order: Omit<Order, 'id' | 'models'>, options: GenerateOptions): Promise<Made>;
  /** Ends the Worker; what is under way never comes back. */
  close(): void;
}

/**
 * The generator in a Worker, which starts with the first text and then stays, with its models. The
 * duration of each text is on the page's timeline as `recto:generate`, for `npm run bench`.
 *
 * @param models absolute address of the folder of the models, ending in a slash
 */
export function createGeneratorClient(models: string): GeneratorClient {
  let worker: Worker | null = null;
  let count = 0;

  const stop = (): void => {
    worker?.terminate();
    worker = null;
  };

  const start = async (): Promise<Result<Worker, GeneratorProblem>> => {
    if (worker !== null) return ok(worker);
    const script = await keepGenerator();
    if (!script.ok) return script;
    try {
      return ok((worker ??= startWorker('generator')));
    } catch {
      return fail({ code: 'worker-failed' });
    }
  };

  return {
    async generate(order, options) {
      const began = performance.now();
      const started = await start();
      if (!started.ok) return started;
      // Given up while the script was on its way.
      if (options.signal.aborted) return fail({ code: 'cancelled' });
      const made = await converse(started.value, { ...order, id: count++, models }, options);
      if (!made.ok && (made.error.code === 'cancelled' || made.error.code === 'worker-failed'))
        stop();
      performance.measure('recto:generate', { start: began });
      return made;
    },
    close: stop,
  };
}

/** One order and all that is answered to it. */
function converse(
  worker: Worker,
  order: Order,
  { onProgress, signal }: GenerateOptions,
): Promise<Made> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    const finish = (made: Made): void => {
      listening.abort();
      resolve(made);
    };
    const breakDown = (): void => finish(fail({ code: 'worker-failed' }));
    const hear = (event: MessageEvent<unknown>): void => {
      const heard = v.safeParse(answerSchema, event.data);
      if (!heard.success) {
        breakDown();
        return;
      }
      const answer = heard.output;
      if (answer.id !== order.id) return;
      switch (answer.type) {
        case 'loading':
        case 'reading':
          onProgress({ phase: answer.type, done: answer.done, total: answer.total });
          break;
        case 'making':
          onProgress({ phase: 'making' });
          break;
        case 'done':
          finish(ok({ file: answer.bank, warnings: answer.warnings }));
          break;
        case 'failed':
          finish(fail(answer.problem));
          break;
      }
    };
    const until = { signal: listening.signal };
    worker.addEventListener('message', hear, until);
    worker.addEventListener('error', breakDown, until);
    worker.addEventListener('messageerror', breakDown, until);
    signal.addEventListener('abort', () => finish(fail({ code: 'cancelled' })), until);
    worker.postMessage(order);
  });
}
