/**
 * From a text to its bank off the page's thread, by the generator of the command line: equal texts give
 * equal files. One text at a time; models and lexicons stay. To cancel, end the Worker.
 */
import * as v from 'valibot';
import { serializeBank } from '#lib/bank/serialize-bank.ts';
import { generateBank } from '#lib/items/generate-bank.ts';
import { prepareText } from '#lib/items/prepare-text.ts';
import { refuseText } from '#lib/items/refuse-text.ts';
import { ALL_WANTED } from '#lib/items/wanted.ts';
import { splitParagraphs } from '#lib/text/split-paragraphs.ts';
import { orderSchema, type Answer, type Order } from './generator-messages.ts';
import type { Refusal } from './generator-problem.ts';
import { loadGenerator, type Generator } from './load-generator.ts';

/** Progress is told at most this often. */
const TELL_MILLIS = 50;

let generator: Generator | null = null;

addEventListener('message', (event: MessageEvent<unknown>) => {
  // What a promise throws would not reach the page otherwise.
  answer(v.parse(orderSchema, event.data)).catch(reportError);
});

async function answer(order: Order): Promise<void> {
  const { id, seed, max, models: folder } = order;
  const refuse = (problem: Refusal): void => tell({ type: 'failed', id, problem });
  const translation = order.translation?.trim() === '' ? null : order.translation;
  const prepared = prepareText({ ...order, id: null, translation });
  if (!prepared.ok) {
    refuse(prepared.error);
    return;
  }
  // Nobody should wait for models to be told that a text is not French.
  const { source } = prepared.value;
  const refused = refuseText(source, splitParagraphs(source.body, source.firstLine));
  if (refused !== null) {
    refuse(refused);
    return;
  }
  const pace = createPace();
  const withEnglish = translation !== null;
  const loaded = await loadGenerator(generator, {
    folder,
    withEnglish,
    onBytes: (done, total) => {
      if (pace(done, total)) tell({ type: 'loading', id, done, total });
    },
  });
  if (!loaded.ok) {
    refuse(loaded.error);
    return;
  }
  generator = loaded.value;
  const { lexicons, french, english } = generator;
  const generated = generateBank(
    {
      ...prepared.value,
      seed,
      wanted: { ...ALL_WANTED, max },
      onProgress: (done, total) => {
        if (pace(done, total)) tell({ type: 'reading', id, done, total });
        if (done === total) tell({ type: 'making', id });
      },
    },
    { ...lexicons, analysers: { french, english } },
  );
  if (!generated.ok) {
    refuse(generated.error);
    return;
  }
  const { bank, warnings } = generated.value;
  tell({ type: 'done', id, bank: serializeBank(bank), warnings: [...warnings] });
}

/** Says whether it is time to tell how far things are: seldom, but always at the end. */
function createPace(): (done: number, total: number) => boolean {
  let toldAt = -Infinity;
  return (done, total) => {
    const now = performance.now();
    if (done < total && now - toldAt < TELL_MILLIS) return false;
    toldAt = now;
    return true;
  };
}

function tell(message: Answer): void {
  postMessage(message);
}
