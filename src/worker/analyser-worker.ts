/**
 * The analyser off the page's thread: one text at a time, blocks told as they are done. Models are
 * loaded when their language is first asked for, and stay. To cancel, end the Worker.
 */
import * as v from 'valibot';
import { analyseBlocks } from '#lib/analysis/analyse-text.ts';
import type { Analyser } from '#lib/analysis/analyser.ts';
import type { AnalysedBlock } from '#lib/analysis/tree/document.ts';
import type { Lang } from '#lib/core/language.ts';
import { countWords } from '#lib/text/blocks/count-words.ts';
import { MAX_WORDS } from './analyser-problem.ts';
import { loadAnalyser } from './load-analyser.ts';
import { requestSchema, type Reply, type Request } from './messages.ts';

/** Finished blocks are sent together, at most this often. */
const SEND_MILLIS = 50;

const analysers = new Map<Lang, Analyser>();

addEventListener('message', (event: MessageEvent<unknown>) => {
  // What a promise throws would not reach the page otherwise.
  answer(v.parse(requestSchema, event.data)).catch(reportError);
});

async function answer({ id, lang, text, models }: Request): Promise<void> {
  const words = countWords(text);
  if (words > MAX_WORDS) {
    const problem = { code: 'text-too-long', words, limit: MAX_WORDS } as const;
    tell({ type: 'failed', id, problem });
    return;
  }
  let analyser = analysers.get(lang);
  if (analyser === undefined) {
    const loaded = await loadAnalyser(lang, models, (done, total) =>
      tell({ type: 'loading', id, done, total }),
    );
    if (!loaded.ok) {
      tell({ type: 'failed', id, problem: loaded.error });
      return;
    }
    analyser = loaded.value;
    analysers.set(lang, analyser);
  }
  analyseInSteps(id, text, analyser);
}

function analyseInSteps(id: number, text: string, analyser: Analyser): void {
  let blocks: AnalysedBlock[] = [];
  let sentAt = performance.now();
  const send = (done: number): void => {
    tell({ type: 'blocks', id, blocks, done, total: text.length });
    blocks = [];
    sentAt = performance.now();
  };
  send(0);
  for (const block of analyseBlocks(text, analyser)) {
    blocks.push(block);
    if (performance.now() - sentAt >= SEND_MILLIS) send(block.end);
  }
  send(text.length);
  tell({ type: 'done', id });
}

function tell(reply: Reply): void {
  postMessage(reply);
}
