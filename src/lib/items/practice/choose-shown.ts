import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { countWords } from '#lib/text/split-paragraphs.ts';
import { cutAsides } from './cut-asides.ts';
import { findEarlyEnds } from './trim-tail.ts';

/** What is read at ease for the sake of one word of it, in words. */
const EASY_WORDS = 22;

/** What a learner is shown of a sentence: it up to `end` (UTF-16), without its asides. */
export interface Shown {
  readonly end: number;
  /** `stem`, which is the sentence but for a blank, as it is shown. */
  readonly cut: (stem: string) => string;
  /** Whether its translation stands beside it. */
  readonly translated: boolean;
}

/**
 * The whole of a sentence of at most `easy` words, and of a longer one the longest head that is short; the shortest where
 * none is. With a translation beside it, always the whole.
 */
export function chooseShown(view: TreeView, translated: boolean, easy = EASY_WORDS): Shown {
  const { text } = view;
  const cut = (stem: string): string => (translated ? stem : cutAsides(stem));
  const whole: Shown = { end: text.length, cut, translated };
  if (translated || countWords(cutAsides(text)) <= easy) return whole;
  const ends = findEarlyEnds(view);
  const isEasy = (end: number): boolean => countWords(cutAsides(text.slice(0, end))) <= easy;
  const end = ends.find(isEasy) ?? ends.at(-1);
  if (end === undefined) return whole;
  const tail = text.length - end;
  return {
    end,
    cut: (stem) => cutAsides(`${stem.slice(0, stem.length - tail)}.`),
    translated,
  };
}
