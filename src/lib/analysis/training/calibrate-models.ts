import type { Analyser } from '#lib/analysis/analyser.ts';
import { calibrate, type Calibration, type Outcome } from '#lib/analysis/model/calibration.ts';
import { parseBothWays, parseSentence } from '#lib/analysis/parser/parse-sentence.ts';
import type { ParsedTree } from '#lib/analysis/parser/parse-words.ts';
import { baseRelation } from '#lib/analysis/relations/relation-set.ts';
import { tagIndex } from '#lib/analysis/tagger/tag-set.ts';
import { CALIBRATION_FOLDS } from './recipe.ts';
import { trainParsing, type ParsingExample, type ParsingTraining } from './train-parsing.ts';

/** Learns how often decisions are right by their margins, on trees that the models have not seen. */
export function calibrateModels(
  examples: readonly ParsingExample[],
  training: ParsingTraining,
): Analyser['chances'] {
  const { relations } = training;
  const isHeldOut = (index: number): boolean => Math.floor(index / 20) % CALIBRATION_FOLDS === 0;
  const seen = examples.filter((_, index) => !isHeldOut(index));
  const unseen = examples.filter((_, index) => isHeldOut(index));
  const models = { ...trainParsing(seen, training), relations };
  const [forward, backward]: [Outcome[], Outcome[]] = [[], []];
  for (const { sentence, tagged } of unseen) {
    const { trees } = parseBothWays(tagged.words, models);
    for (const [index, outcomes] of [forward, backward].entries())
      outcomes.push(...outcomesOf(sentence, trees[index], relations.bases));
  }
  const parsers = { forward: calibrate(forward), backward: calibrate(backward) };
  const uncertain = { ...models, chances: { ...parsers, arc: EVEN } };
  const arcs = unseen.flatMap(({ sentence, tagged }) => {
    const parsed = parseSentence(tagged.words, uncertain);
    return sentence.words.map(({ head, deprel }, word): Outcome => ({
      margin: parsed.evidence[word] ?? 0,
      right:
        parsed.heads[word] === (head === 0 ? sentence.words.length : head - 1) &&
        baseRelation(parsed.relations[word] ?? '') === baseRelation(deprel),
    }));
  });
  const tags = examples.flatMap(({ sentence, tagged }) =>
    sentence.words.map(({ upos }, word): Outcome => ({
      margin: tagged.margins[word] ?? 0,
      right: tagged.words[word]?.tag === tagIndex(upos),
    })),
  );
  return { ...parsers, arc: calibrate(arcs), tag: calibrate(tags) };
}

const EVEN: Calibration = { bounds: [], chances: [500] };

function outcomesOf(
  { words }: ParsingExample['sentence'],
  tree: ParsedTree | undefined,
  bases: readonly string[],
): Outcome[] {
  return words.map(({ head, deprel }, word): Outcome => ({
    margin: tree?.margins[word] ?? 0,
    right:
      tree?.heads[word] === (head === 0 ? words.length : head - 1) &&
      bases[tree.labels[word] ?? 0] === baseRelation(deprel),
  }));
}
