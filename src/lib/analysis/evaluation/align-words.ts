/**
 * Which word of one analysis is which word of another, as the CoNLL 2018 shared task aligns them:
 * https://universaldependencies.org/conll18/evaluation.html. A word that is a token stands against
 * the one with the same characters. Where either side has a contraction, the words that lie wholly
 * within the stretch of contractions that overlap are aligned by the longest common subsequence of
 * their forms, letter case and white space put aside.
 */
import { withoutSpace, type Placed, type PlacedWord, type Span } from './place-words.ts';

/** For each word its counterpart's index, -1 where it has none. */
export interface Alignment {
  readonly toSystem: Int32Array;
  readonly toGold: Int32Array;
}

export function alignWords(gold: Placed, system: Placed): Alignment {
  const toSystem = new Int32Array(gold.words.length).fill(-1);
  const toGold = new Int32Array(system.words.length).fill(-1);
  const link = (g: number, s: number) => {
    toSystem[g] = s;
    toGold[s] = g;
  };
  let g = 0;
  let s = 0;
  const alignTokensBefore = (limit: number) => {
    for (;;) {
      const goldWord = wordBefore(gold.words, g, limit);
      const systemWord = wordBefore(system.words, s, limit);
      if (goldWord === null && systemWord === null) return;
      if (goldWord?.start === systemWord?.start && goldWord?.end === systemWord?.end)
        link(g++, s++);
      else if (systemWord === null || (goldWord !== null && goldWord.start <= systemWord.start))
        g += 1;
      else s += 1;
    }
  };
  for (const stretch of findStretches(gold, system)) {
    alignTokensBefore(stretch.start);
    const goldEnd = endOfWithin(gold.words, g, stretch.end);
    const systemEnd = endOfWithin(system.words, s, stretch.end);
    alignBySubsequence(gold.words.slice(g, goldEnd), system.words.slice(s, systemEnd), (i, j) =>
      link(g + i, s + j),
    );
    g = goldEnd;
    s = systemEnd;
  }
  alignTokensBefore(Infinity);
  return { toSystem, toGold };
}

/** The contractions of both sides, those that overlap joined. */
function findStretches(gold: Placed, system: Placed): Span[] {
  const stretches: { start: number; end: number }[] = [];
  const contractions = [...gold.tokens, ...system.tokens]
    .filter(({ rangeSize }) => rangeSize > 0)
    .toSorted((a, b) => a.start - b.start);
  for (const { start, end } of contractions) {
    const last = stretches.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  return stretches;
}

function wordBefore(words: readonly PlacedWord[], index: number, limit: number): PlacedWord | null {
  const word = words[index];
  return word !== undefined && word.start < limit ? word : null;
}

function endOfWithin(words: readonly PlacedWord[], from: number, limit: number): number {
  let index = from;
  while ((words[index]?.end ?? Infinity) <= limit) index += 1;
  return index;
}

function alignBySubsequence(
  gold: readonly PlacedWord[],
  system: readonly PlacedWord[],
  link: (goldIndex: number, systemIndex: number) => void,
): void {
  const goldForms = gold.map(comparedForm);
  const systemForms = system.map(comparedForm);
  const width = systemForms.length + 1;
  // Length of the longest common subsequence of what follows gold word i and system word j.
  const lengths = new Int32Array((goldForms.length + 1) * width);
  const lengthAt = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = goldForms.length - 1; i >= 0; i -= 1)
    for (let j = systemForms.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        goldForms[i] === systemForms[j]
          ? lengthAt(i + 1, j + 1) + 1
          : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
  let i = 0;
  let j = 0;
  while (i < goldForms.length && j < systemForms.length) {
    if (goldForms[i] === systemForms[j]) link(i++, j++);
    else if (lengthAt(i, j) === lengthAt(i + 1, j)) i += 1;
    else j += 1;
  }
}

function comparedForm({ word }: PlacedWord): string {
  return withoutSpace(word.form).toLowerCase();
}
