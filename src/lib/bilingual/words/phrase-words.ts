import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** UTF-16, half-open, into the text of a view. */
export interface PhraseSpan {
  readonly start: number;
  readonly end: number;
}

/** The words of a span, without marks at its edges. */
export function wordsIn({ start, end }: PhraseSpan, { words }: TreeView): number[] {
  const within = words.flatMap((word, at) => (word.start >= start && word.end <= end ? [at] : []));
  const isMark = (at: number | undefined): boolean => words[at ?? -1]?.upos === 'PUNCT';
  let [from, to] = [0, within.length];
  while (from < to && isMark(within[from])) from += 1;
  while (to > from && isMark(within[to - 1])) to -= 1;
  return within.slice(from, to);
}

/** The single word whose head is not among the words; null where there are several. */
export function onlyTop(words: readonly number[], { words: all }: TreeView): number | null {
  const chosen = new Set(words);
  const [top, more] = words.filter(
    (at) => all[at]?.upos !== 'PUNCT' && !chosen.has(all[at]?.head ?? -1),
  );
  return top === undefined || more !== undefined ? null : top;
}

export function isBelow(word: number, top: number, { words }: TreeView): boolean {
  let at = word;
  for (let step = 0; at >= 0 && step <= words.length; step += 1) {
    if (at === top) return true;
    at = words[at]?.head ?? -1;
  }
  return false;
}
