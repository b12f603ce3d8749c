import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { Analyser } from '#lib/analysis/analyser.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import { viewParagraphs } from '#lib/analysis/view-paragraphs.ts';
import { describeMention } from '#lib/items/ranking/describe-mention.ts';
import type { LogisticModel } from '#lib/items/ranking/features.ts';
import { fitLogistic, type Example } from '#lib/items/ranking/fit-logistic.ts';
import { isAcceptable, keepLatest } from '#lib/items/ranking/label.ts';
import { splitSentences } from '#lib/text/split-sentences.ts';
import { LABELS } from '../eval/eval-items.ts';
import { readLabels } from '../label/read-labels.ts';
import { loadGenerator } from '../load-lexicon.ts';
import { EXIT, report, type ExitStatus } from '../outcome.ts';
import { reportNoModel } from '../report-no-model.ts';
import { wordMessage } from '../word-message.ts';

const PASSAGES = '../shared/corpora/passages/piaf.json';
const MODELS = new URL('../../lib/items/data/', import.meta.url);

const passagesSchema = v.array(
  v.looseObject({
    paragraphs: v.array(
      v.looseObject({
        text: v.string(),
        questions: v.array(v.looseObject({ answer: v.string(), start: v.number() })),
      }),
    ),
  }),
);
type Passage = v.InferOutput<typeof passagesSchema>[number]['paragraphs'][number];

/**
 * `recto train-ranking [--labels FILE] [--passages FILE]`: learns what makes an item good from labels,
 * and what people ask for from passages with their questions; writes both models.
 */
export function trainRanking(args: string[]): ExitStatus {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      options: { labels: { type: 'string' }, passages: { type: 'string' } },
    });
  } catch (error) {
    report('recto train-ranking', null, error instanceof Error ? error.message : String(error));
    return EXIT.badCall;
  }
  const { labels: labelFile = LABELS, passages: passageFile = PASSAGES } = parsed.values;
  const absent = [labelFile, passageFile].find((file) => !existsSync(file));
  if (absent !== undefined) {
    report(absent, null, wordMessage('no-file'));
    return EXIT.badInput;
  }
  const labels = readLabels(readFileSync(labelFile, 'utf8'));
  if (!labels.ok) {
    report(labelFile, labels.error.line, wordMessage('bad-label'));
    return EXIT.badInput;
  }
  const generator = loadGenerator();
  if (!generator.ok) {
    reportNoModel(generator.error);
    return EXIT.badInput;
  }
  const { analysers, lexicon } = generator.value;
  const passages = v
    .parse(passagesSchema, JSON.parse(readFileSync(passageFile, 'utf8')))
    .flatMap(({ paragraphs }) => paragraphs);
  const mentions = passages.flatMap((passage) => askedMentions(passage, analysers.french, lexicon));
  write('salience-model.json', fitLogistic(mentions));
  const first = keepLatest(labels.value.filter(({ pass }) => pass === 1));
  write(
    'quality-model.json',
    fitLogistic(first.map((each) => ({ features: each.features, good: isAcceptable(each) }))),
  );
  return EXIT.done;
}

function write(name: string, model: LogisticModel): void {
  writeFileSync(fileURLToPath(new URL(name, MODELS)), `${JSON.stringify(model, null, 2)}\n`);
}

/** Every mention of a passage, and whether an answer of a question that people asked touches it. */
function askedMentions(passage: Passage, analyser: Analyser, lexicon: Lexicon): Example[] {
  const sentences = splitSentences(passage.text, 'fr');
  const texts = sentences.map(({ start, end }) => passage.text.slice(start, end));
  const [views = []] = viewParagraphs([texts], analyser, lexicon);
  return views.flatMap((view, index): Example[] => {
    const offset = sentences[index]?.start ?? 0;
    return (view?.mentions ?? []).flatMap((mention): Example[] => {
      if (view === null) return [];
      const [start, end] = [mention.start + offset, mention.end + offset];
      const good = passage.questions.some(
        (question) => question.start < end && question.start + question.answer.length > start,
      );
      return [{ features: describeMention(mention, view, { index, count: views.length }), good }];
    });
  });
}
