import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { WordAligner } from '#lib/bilingual/words/word-aligner.ts';
import type { SideLink } from './match-cuts.ts';
import type { Range } from './rewritten-text.ts';

/** Least chance that a link is right. */
const MIN_CHANCE = 0.85;
const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ|NUM|ADV)$/u;

/** Names, numbers and words that carry meaning, where they certainly stand against each other. */
export function linkSides(french: TreeView, english: TreeView, words: WordAligner): SideLink[] {
  return words
    .linksOf(french, english)
    .filter(({ confidence }) => confidence >= MIN_CHANCE)
    .filter((link) => link.french.some((at) => CONTENT.test(french.words[at]?.upos ?? '')))
    .flatMap((link): SideLink[] => {
      const [fr, en] = [rangeOf(french, link.french), rangeOf(english, link.english)];
      return fr && en ? [{ fr, en }] : [];
    });
}

function rangeOf({ words }: TreeView, indices: readonly number[]): Range | null {
  const first = words[indices[0] ?? -1];
  const last = words[indices.at(-1) ?? -1];
  return first && last ? [first.start, last.end] : null;
}
