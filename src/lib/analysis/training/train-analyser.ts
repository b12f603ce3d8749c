import type { Lang } from '#lib/core/language.ts';
import { seededRandom } from '#lib/core/random.ts';
import type { ConlluSentence } from '#lib/text/conllu/conllu.ts';
import type { Analyser } from '#lib/analysis/analyser.ts';
import { guessForms } from '#lib/analysis/form-lexicon/guess-forms.ts';
import type { FormLexicon } from '#lib/analysis/form-lexicon/form-lexicon.ts';
import { RelationSet } from '#lib/analysis/relations/relation-set.ts';
import { hintsFrom, NO_HINTS } from '#lib/analysis/tagger/lexicon-hints.ts';
import { calibrateModels } from './calibrate-models.ts';
import { jackknife } from './jackknife.ts';
import { RECIPES } from './recipe.ts';
import { keptRelation, trainParsing } from './train-parsing.ts';
import { trainTagging } from './train-tagging.ts';
import { trainingSentence } from './training-sentence.ts';

/** Gold trees; the first treebank is the one whose conventions the models follow. */
export interface Treebank {
  readonly domain: number;
  readonly sentences: readonly ConlluSentence[];
}

export interface AnalyserTraining {
  readonly lang: Lang;
  readonly treebanks: readonly Treebank[];
  readonly lexicon: FormLexicon | null;
  readonly seed: number;
  /** Chances learnt elsewhere; null to learn them, which takes half of the time. */
  readonly chances: Analyser['chances'] | null;
  /** Told before each step what begins. */
  readonly onStep: (step: string) => void;
}

/** Trains everything of a language: equal input and seed give equal models, to the byte. */
export function trainAnalyser(input: AnalyserTraining): Analyser {
  const { lang, treebanks, seed, onStep } = input;
  const lexicon = input.lexicon === null ? null : guessForms(input.lexicon);
  const hints = lexicon === null ? NO_HINTS : hintsFrom(lexicon);
  const random = seededRandom(seed);
  const domains = new Set(treebanks.map(({ domain }) => domain)).size;
  const domainCount = domains > 1 ? domains : 0;
  const sentences = treebanks.flatMap(({ domain, sentences: gold }) =>
    gold.map((sentence) => trainingSentence(sentence, domain)),
  );
  const relations = new RelationSet(
    sentences.flatMap(({ words }) => words.map(({ deprel }) => keptRelation(deprel))),
  );
  const recipe = RECIPES[lang];
  const tagging = { lang, lexicon, hints, domainCount, random, ...recipe.tagging };
  onStep('tagging by parts');
  const jackknifed = jackknife(sentences, recipe.jackknifeFolds, {
    ...tagging,
    epochs: recipe.jackknifeEpochs,
  });
  const examples = sentences.map((sentence, index) => ({
    sentence,
    tagged: jackknifed[index] ?? { words: [], margins: new Float64Array() },
  }));
  const parsing = { relations, random, domainCount, onStep, ...recipe.parsing };
  onStep('parsing by parts');
  const chances = input.chances ?? calibrateModels(examples, parsing);
  onStep('tagging');
  const taggingModels = trainTagging(sentences, tagging);
  onStep('parsing');
  return { ...taggingModels, ...trainParsing(examples, parsing), relations, chances };
}
