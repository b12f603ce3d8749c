import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { countWords } from '#lib/text/split-paragraphs.ts';
import { cutAsides } from './cut-asides.ts';
import { findLateStarts } from './trim-lead.ts';
import { findEarlyEnds } from './trim-tail.ts';

/** What is read at ease for the sake of one word of it, in words. */
const EASY_WORDS = 22;

/** What a learner is shown of a sentence: it from `start` to `end` (UTF-16), without its asides. */
export interface Shown {
  readonly start: number;
  readonly end: number;
  /** `stem`, which is the sentence but for a blank, as it is shown. */
  readonly cut: (stem: string) => string;
  /** Whether its translation stands beside it. */
  readonly translated: boolean;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * The whole of a sentence of at most `easy` words, and of a longer one the longest head that is short,
 * or the longest end of its own; the shortest where none is. It holds `place`, where one is given. With
 * a translation beside it, always the whole.
 */
export function chooseShown(
  view: TreeView,
  translated: boolean,
  easy = EASY_WORDS,
  place: Place | null = null,
): Shown {
  const { text } = view;
  const whole = { start: 0, end: text.length };
  const length = ({ start, end }: Place): number => countWords(cutAsides(text.slice(start, end)));
  if (translated || length(whole) <= easy) return shownOf(view, whole, translated);
  const ends = [text.length, ...findEarlyEnds(view)];
  const holding = [0, ...findLateStarts(view)]
    .flatMap((start) => ends.map((end) => ({ start, end })))
    .filter(
      ({ start, end }) =>
        end > start && (place === null || (start <= place.start && place.end <= end)),
    );
  const least = Math.min(...holding.map(length));
  const chosen =
    holding.find((one) => length(one) <= easy) ?? holding.find((one) => length(one) === least);
  return shownOf(view, chosen ?? whole, translated);
}

function shownOf({ text }: TreeView, { start, end }: Place, translated: boolean): Shown {
  const tail = text.length - end;
  const cut = (stem: string): string => {
    if (translated) return stem;
    const kept = stem.slice(start, stem.length - tail);
    const opened = start === 0 ? kept : `${kept.charAt(0).toUpperCase()}${kept.slice(1)}`;
    return cutAsides(tail === 0 ? opened : `${opened}.`);
  };
  return { start, end, cut, translated };
}
