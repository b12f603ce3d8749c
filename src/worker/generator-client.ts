import { fail, ok, type Result } from '#lib/core/result.ts';
import { converse, endsWorker } from './converse.ts';
import { answerSchema, type Answer, type Order } from './generator-messages.ts';
import type { GeneratorProblem, Refusal, Warning } from './generator-problem.ts';
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
      const request: Order = { ...order, id: count++, models };
      const made = await converse(started.value, {
        request,
        schema: answerSchema,
        hear: (answer) => hearAnswer(answer, options.onProgress),
        signal: options.signal,
      });
      if (!made.ok && endsWorker(made.error)) stop();
      performance.measure('recto:generate', { start: began });
      return made;
    },
    close: stop,
  };
}

/** Tells how far an order is, and gives what came of it. */
function hearAnswer(
  answer: Answer,
  onProgress: GenerateOptions['onProgress'],
): Result<MadeBank, Refusal> | null {
  switch (answer.type) {
    case 'loading':
    case 'reading':
      onProgress({ phase: answer.type, done: answer.done, total: answer.total });
      return null;
    case 'making':
      onProgress({ phase: 'making' });
      return null;
    case 'done':
      return ok({ file: answer.bank, warnings: answer.warnings });
    case 'failed':
      return fail(answer.problem);
  }
}
