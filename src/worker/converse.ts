import * as v from 'valibot';
import { fail, type Result } from '#lib/core/result.ts';

/** Without these no answer can come any more: the Worker has to be started anew. */
export type EndOfWorker =
  | { readonly code: 'cancelled' }
  /** The Worker could not start, broke down, or said what nobody understands. */
  | { readonly code: 'worker-failed' };

/** A request, and how what is answered to it is heard. */
export interface Conversation<Heard extends { readonly id: number }, Outcome> {
  readonly request: { readonly id: number };
  readonly schema: v.GenericSchema<unknown, Heard>;
  /** Gives what came of the request with the last answer, null with those before it. */
  readonly hear: (answer: Heard) => Outcome | null;
  /** Given to cancel; the Worker goes on until it is ended. */
  readonly signal: AbortSignal;
}

/** One request to a Worker and all that is answered to it. */
export function converse<Heard extends { readonly id: number }, Value, Problem>(
  worker: Worker,
  { request, schema, hear, signal }: Conversation<Heard, Result<Value, Problem>>,
): Promise<Result<Value, Problem | EndOfWorker>> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    const finish = (outcome: Result<Value, Problem | EndOfWorker>): void => {
      listening.abort();
      resolve(outcome);
    };
    const breakDown = (): void => finish(fail({ code: 'worker-failed' }));
    const read = (event: MessageEvent<unknown>): void => {
      const answer = v.safeParse(schema, event.data);
      if (!answer.success) {
        breakDown();
        return;
      }
      if (answer.output.id !== request.id) return;
      const outcome = hear(answer.output);
      if (outcome !== null) finish(outcome);
    };
    const until = { signal: listening.signal };
    worker.addEventListener('message', read, until);
    worker.addEventListener('error', breakDown, until);
    worker.addEventListener('messageerror', breakDown, until);
    signal.addEventListener('abort', () => finish(fail({ code: 'cancelled' })), until);
    worker.postMessage(request);
  });
}

/** Whether nothing more can come from a Worker after a problem. */
export function endsWorker({ code }: { readonly code: string }): boolean {
  return code === 'cancelled' || code === 'worker-failed';
}
