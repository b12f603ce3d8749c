import type { Random } from '#lib/core/random.ts';
import type { LinearModel } from '#lib/analysis/model/linear-model.ts';
import { reverseHeads, reverseWords } from '#lib/analysis/parser/reverse-table.ts';
import { describeWords } from '#lib/analysis/parser/word-table.ts';
import type { RelationSet } from '#lib/analysis/relations/relation-set.ts';
import type { TaggedSentence } from '#lib/analysis/tagger/tag-words.ts';
import { compileModel, type Compilation } from './compile-model.ts';
import { trainParser } from './train-parser.ts';
import { trainRelations } from './train-relations.ts';
import type { TrainingSentence } from './training-sentence.ts';

/** A gold tree with the tags that a tagger gave it which had not seen it. */
export interface ParsingExample {
  readonly sentence: TrainingSentence;
  readonly tagged: Pick<TaggedSentence, 'words' | 'margins'>;
}

interface PerceptronRecipe {
  readonly epochs: number;
  readonly minFeatureCount: number;
  readonly compilation: Compilation;
}

export interface ParsingTraining extends PerceptronRecipe {
  readonly relations: RelationSet;
  readonly random: Random;
  readonly domainCount: number;
  readonly subtypes: PerceptronRecipe;
  readonly onStep: (step: string) => void;
}

export interface ParsingParts {
  readonly forward: LinearModel;
  readonly backward: LinearModel;
  readonly subtypes: LinearModel;
}

/** Relations of too few trees to learn: they become what they are a kind of. */
const RARE = new Set(['obl:arg:agent', 'dep:comp', 'aux:caus:agent']);

/** The relation as the models know it. */
export function keptRelation(deprel: string): string {
  return RARE.has(deprel) ? (deprel.split(':')[0] ?? deprel) : deprel;
}

export function trainParsing(
  examples: readonly ParsingExample[],
  training: ParsingTraining,
): ParsingParts {
  const { relations, subtypes, random, domainCount, compilation, onStep } = training;
  const forwards = examples.map(({ sentence, tagged }) => {
    const { words, domain } = sentence;
    const heads = Int32Array.from(words, ({ head }) => (head === 0 ? words.length : head - 1));
    const labels = Int32Array.from(words, ({ deprel }) => relations.baseIndex(deprel));
    const full = Int32Array.from(words, ({ deprel }) => relations.indexOf(keptRelation(deprel)));
    const table = describeWords(tagged.words);
    return { table, heads, labels, domain, relations: full };
  });
  const backwards = forwards.map(({ heads, labels, domain }, index) => ({
    table: describeWords(reverseWords(examples[index]?.tagged.words ?? [])),
    heads: reverseHeads(heads),
    labels: labels.toReversed(),
    domain,
  }));
  const recipe = { ...training, labels: relations.bases };
  onStep('the parser that reads forwards');
  const forward = compileModel(trainParser(forwards, recipe), compilation);
  onStep('the parser that reads backwards');
  const backward = compileModel(trainParser(backwards, recipe), compilation);
  onStep('subtypes of relations');
  const subtypeModel = compileModel(
    trainRelations(forwards, relations, { ...subtypes, random, domainCount }),
    subtypes.compilation,
  );
  return { forward, backward, subtypes: subtypeModel };
}
