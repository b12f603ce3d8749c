import type { Scorer } from '#lib/analysis/model/hash-feature.ts';
import { chanceOf, type Calibration } from '#lib/analysis/model/calibration.ts';
import { chooseRelations } from '#lib/analysis/relations/choose-relations.ts';
import { bareTree } from '#lib/analysis/relations/relation-features.ts';
import type { RelationSet } from '#lib/analysis/relations/relation-set.ts';
import { combineTrees } from './combine-trees.ts';
import { parseWords, type ParsedTree } from './parse-words.ts';
import { reverseTree, reverseWords } from './reverse-table.ts';
import { TransitionSet } from './transitions.ts';
import { describeWords, type TaggedWord } from './word-table.ts';

export interface ParsingModels {
  readonly relations: RelationSet;
  /** Reads from the first word to the last, and from the last to the first. */
  readonly forward: Scorer;
  readonly backward: Scorer;
  readonly subtypes: Scorer;
  /** Chance of an arc by the margin of each parser, and of the arc chosen by `arcEvidence`. */
  readonly chances: {
    readonly forward: Calibration;
    readonly backward: Calibration;
    readonly arc: Calibration;
  };
}

/** The tree of one sentence, and what it rests on. Heads are word indices, the root `heads.length`. */
export interface ParsedSentence {
  readonly heads: Int32Array;
  /** In full: `nsubj:pass`. */
  readonly relations: readonly string[];
  /** See `arcEvidence`; calibrated into chances. */
  readonly evidence: Float64Array;
  readonly arcChances: Float64Array;
  /** 1 where both parsers found the same head and base relation. */
  readonly agreed: Uint8Array;
}

/** The two parsers' own trees of a sentence. */
export function parseBothWays(
  words: readonly TaggedWord[],
  { relations, forward, backward }: Pick<ParsingModels, 'relations' | 'forward' | 'backward'>,
): { readonly table: ReturnType<typeof describeWords>; readonly trees: [ParsedTree, ParsedTree] } {
  const transitions = new TransitionSet(relations.bases);
  const table = describeWords(words);
  const reversed = describeWords(reverseWords(words));
  return {
    table,
    trees: [
      parseWords(table, transitions, forward),
      reverseTree(parseWords(reversed, transitions, backward)),
    ],
  };
}

export function parseSentence(words: readonly TaggedWord[], models: ParsingModels): ParsedSentence {
  const { relations, subtypes, chances } = models;
  const { table, trees } = parseBothWays(words, models);
  const [one, other] = trees;
  const chanceOfOne = (margin: number): number => chanceOf(chances.forward, margin);
  const chanceOfOther = (margin: number): number => chanceOf(chances.backward, margin);
  const { heads, labels } = combineTrees(one, chanceOfOne, other, chanceOfOther);
  const agreed = new Uint8Array(words.length);
  const evidence = new Float64Array(words.length);
  for (let word = 0; word < words.length; word += 1) {
    const [chance, otherChance] = [
      chanceOfOne(one.margins[word] ?? 0),
      chanceOfOther(other.margins[word] ?? 0),
    ];
    const inOne = one.heads[word] === heads[word] && one.labels[word] === labels[word];
    const inOther = other.heads[word] === heads[word] && other.labels[word] === labels[word];
    agreed[word] = inOne && inOther ? 1 : 0;
    evidence[word] = arcEvidence(inOne, chance, inOther, otherChance);
  }
  return {
    heads,
    relations: chooseRelations(bareTree(table, heads, labels), relations, subtypes),
    evidence,
    arcChances: evidence.map((value) => chanceOf(chances.arc, value)),
    agreed,
  };
}

/** 1 to 3 where both parsers built the arc, else −1 to 1: what speaks for it less what against. */
function arcEvidence(
  inOne: boolean,
  chance: number,
  inOther: boolean,
  otherChance: number,
): number {
  if (inOne && inOther) return 1 + chance + otherChance;
  return (inOne ? chance : -chance) + (inOther ? otherChance : -otherChance);
}
