/** Word by word, what of a dictated sentence was written otherwise. */
import { distance } from 'fastest-levenshtein';
import { foldAccents } from './fold-typed.ts';
import { splitDictated, type DictatedWord } from './split-dictated.ts';

/** `wanted` as the text writes it, `typed` as the person did. */
export type ComparedWord =
  | { readonly state: 'right'; readonly wanted: string }
  | { readonly state: 'accent' | 'other'; readonly wanted: string; readonly typed: string }
  | { readonly state: 'missing'; readonly wanted: string }
  | { readonly state: 'extra'; readonly typed: string };

/** Leaving a word out, or putting one in, against `DIFFERENT_COST` for one that is wholly another. */
const GAP_COST = 60;
const DIFFERENT_COST = 100;
/** One that differs in an accent only. */
const LEAST_COST = 10;

/** Beside that of the right spellings which is nearest to what was typed. */
export function compareNearest(typed: string, spellings: readonly string[]): ComparedWord[] {
  const compared = spellings.map((spelling) => compareDictated(typed, spelling));
  const slipsOf = (words: readonly ComparedWord[]): number =>
    words.filter(({ state }) => state !== 'right').length;
  return compared.reduce(
    (best, words) => (slipsOf(words) < slipsOf(best) ? words : best),
    compared[0] ?? [],
  );
}

/**
 * The two sentences side by side, so aligned that as little as possible is off (the edit distance
 * over words of R. Wagner and M. Fischer, 1974; two words are as far apart as their letters are).
 */
export function compareDictated(typed: string, sentence: string): ComparedWord[] {
  const [written, wanted] = [splitDictated(typed), splitDictated(sentence)];
  const costs = costTable(written, wanted);
  const compared: ComparedWord[] = [];
  let [row, column] = [written.length, wanted.length];
  while (row > 0 || column > 0) {
    const [own, due] = [written[row - 1], wanted[column - 1]];
    const cost = costs[row]?.[column] ?? 0;
    const isPair = own !== undefined && due !== undefined;
    if (isPair && cost === (costs[row - 1]?.[column - 1] ?? 0) + costOf(own, due)) {
      compared.push(paired(own, due));
      row -= 1;
      column -= 1;
    } else if (due !== undefined && cost === (costs[row]?.[column - 1] ?? 0) + GAP_COST) {
      compared.push({ state: 'missing', wanted: due.written });
      column -= 1;
    } else {
      compared.push({ state: 'extra', typed: own?.written ?? '' });
      row -= 1;
    }
  }
  return compared.reverse();
}

/** At `[r][c]`: the least cost between the first r words that were written and the first c wanted. */
function costTable(written: readonly DictatedWord[], wanted: readonly DictatedWord[]): number[][] {
  const costs = [Array.from({ length: wanted.length + 1 }, (_, index) => index * GAP_COST)];
  for (const own of written) {
    const above = costs.at(-1) ?? [];
    const row = [(above[0] ?? 0) + GAP_COST];
    for (const [index, due] of wanted.entries()) {
      const pair = (above[index] ?? 0) + costOf(own, due);
      const gap = Math.min(above[index + 1] ?? 0, row[index] ?? 0) + GAP_COST;
      row.push(Math.min(pair, gap));
    }
    costs.push(row);
  }
  return costs;
}

function costOf(own: DictatedWord, due: DictatedWord): number {
  if (own.folded === due.folded) return 0;
  const [a, b] = [foldAccents(own.folded), foldAccents(due.folded)];
  const share = distance(a, b) / Math.max(a.length, b.length);
  return LEAST_COST + Math.round((DIFFERENT_COST - LEAST_COST) * share);
}

function paired(own: DictatedWord, due: DictatedWord): ComparedWord {
  if (own.folded === due.folded) return { state: 'right', wanted: due.written };
  const isAccent = foldAccents(own.folded) === foldAccents(due.folded);
  return { state: isAccent ? 'accent' : 'other', wanted: due.written, typed: own.written };
}
