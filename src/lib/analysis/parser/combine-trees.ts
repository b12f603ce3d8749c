import type { ParsedTree } from './parse-words.ts';

/** Chance that an arc of a parser is right, by its margin: see `calibration.ts`. */
export type ArcChance = (margin: number) => number;

export interface CombinedTree {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/**
 * One tree out of two (Sagae & Lavie 2006): the tree of one parser, with those arcs of the other in
 * place of its own which are likelier and close no circle. Which tree is the base, the sum of the
 * chances decides.
 */
export function combineTrees(
  one: ParsedTree,
  chanceOfOne: ArcChance,
  other: ParsedTree,
  chanceOfOther: ArcChance,
): CombinedTree {
  const oneFirst = mend(one, chanceOfOne, other, chanceOfOther);
  const otherFirst = mend(other, chanceOfOther, one, chanceOfOne);
  return otherFirst.sum > oneFirst.sum ? otherFirst : oneFirst;
}

function mend(
  base: ParsedTree,
  baseChance: ArcChance,
  other: ParsedTree,
  otherChance: ArcChance,
): CombinedTree & { readonly sum: number } {
  const count = base.heads.length;
  const heads = base.heads.slice();
  const labels = base.labels.slice();
  const changes: { word: number; gain: number }[] = [];
  let sum = 0;
  for (let word = 0; word < count; word += 1) {
    const own = baseChance(base.margins[word] ?? 0);
    const gain = otherChance(other.margins[word] ?? 0) - own;
    sum += own;
    if (heads[word] === other.heads[word]) {
      sum += gain + own;
      if (gain > 0) labels[word] = other.labels[word] ?? 0;
    } else if (gain > 0 && heads[word] !== count && other.heads[word] !== count)
      changes.push({ word, gain });
  }
  changes.sort((a, b) => b.gain - a.gain || a.word - b.word);
  for (const { word, gain } of changes) {
    const head = other.heads[word] ?? count;
    if (reaches(heads, head, word)) continue;
    heads[word] = head;
    labels[word] = other.labels[word] ?? 0;
    sum += gain;
  }
  return { heads, labels, sum };
}

/** Whether the way from a word up to the root passes another word. */
function reaches(heads: Int32Array, from: number, target: number): boolean {
  let word = from;
  while (word < heads.length && word !== target) word = heads[word] ?? heads.length;
  return word === target;
}
