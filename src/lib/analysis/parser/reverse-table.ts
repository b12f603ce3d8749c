import type { TaggedWord } from './word-table.ts';
import type { ParsedTree } from './parse-words.ts';

/** The words from last to first, for the parser that reads backwards. */
export function reverseWords(words: readonly TaggedWord[]): readonly TaggedWord[] {
  return words.toReversed();
}

/** Heads as seen from the other end; the root stays `heads.length`. */
export function reverseHeads(heads: Int32Array): Int32Array {
  const count = heads.length;
  return Int32Array.from(heads, (_, index) => {
    const head = heads[count - 1 - index] ?? count;
    return head === count ? count : count - 1 - head;
  });
}

export function reverseTree({ heads, labels, margins }: ParsedTree): ParsedTree {
  return {
    heads: reverseHeads(heads),
    labels: labels.toReversed(),
    margins: margins.toReversed(),
  };
}
