/**
 * Fits weights of FSRS-6 to one person's answers, off the page's thread, by fsrs-rs in WebAssembly.
 * What comes of it is measured on answers that it has not seen. To cancel, end the Worker.
 */
import init, { Fsrs } from 'fsrs-browser';
import * as v from 'valibot';
import { measureForecast } from '#lib/study/fit/measure-forecast.ts';
import { buildTrainingSet, type TrainingSet } from '#lib/study/fit/training-set.ts';
import { fetchModel } from './fetch-model.ts';
import { fitRequestSchema, WASM_BYTES, type FitReply, type FitRequest } from './fit-messages.ts';
import { openModelShelf } from './model-shelf.ts';

/** How often fsrs-rs goes through all answers. */
const PASSES = 5;
/** Digits behind the point that weights are kept with, as Anki shows them. */
const DIGITS = 1e4;

addEventListener('message', (event: MessageEvent<unknown>) => {
  // What a promise throws would not reach the page otherwise.
  answer(v.parse(fitRequestSchema, event.data)).catch(reportError);
});

async function answer({ id, wasm, reviews, heldFrom, parameters }: FitRequest): Promise<void> {
  const problem = await load(wasm, (done) =>
    tell({ type: 'loading', id, done: Math.min(done, WASM_BYTES), total: WASM_BYTES }),
  );
  if (problem !== null) {
    tell({ type: 'failed', id, problem: { code: problem } });
    return;
  }
  tell({ type: 'fitting', id, done: 0, total: PASSES });
  const fitted = fit(buildTrainingSet(reviews, heldFrom), (done) =>
    tell({ type: 'fitting', id, done, total: PASSES }),
  );
  const before = measureForecast(reviews, parameters, heldFrom);
  const after = measureForecast(reviews, fitted, heldFrom);
  tell({
    type: 'done',
    id,
    parameters: fitted,
    reviews: after.reviews,
    before: before.logLoss,
    after: after.logLoss,
  });
}

type LoadProblem = Extract<FitReply, { type: 'failed' }>['problem']['code'];

/** From the device where it was used before, else from the host; kept once it has been started. */
async function load(url: string, onBytes: (done: number) => void): Promise<LoadProblem | null> {
  const shelf = await openModelShelf();
  const kept = await shelf.take(url);
  if (kept !== null && (await start(Uint8Array.from(kept)))) return null;
  const fetched = await fetchModel(url, onBytes);
  if (!fetched.ok)
    return fetched.error.code === 'model-missing' ? 'model-missing' : 'model-unreachable';
  if (!(await start(fetched.value))) return 'no-webassembly';
  await shelf.keep(url, fetched.value);
  return null;
}

async function start(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  try {
    await init({ module_or_path: bytes });
    return true;
  } catch {
    return false;
  }
}

function fit({ ratings, days, lengths }: TrainingSet, onPass: (done: number) => void): number[] {
  // It keeps the thread to itself, and its own counter in memory that nobody else can read
  // meanwhile: all that is heard of it is one line for each pass.
  const { info } = console;
  let passes = 0;
  console.info = () => {
    passes += 1;
    onPass(Math.min(passes, PASSES));
  };
  try {
    const fitted = new Fsrs().computeParameters(ratings, days, lengths, null, true);
    return Array.from(fitted, (weight) => Math.round(weight * DIGITS) / DIGITS);
  } finally {
    console.info = info;
  }
}

function tell(reply: FitReply): void {
  postMessage(reply);
}
