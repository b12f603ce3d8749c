import { readNumberWords } from '#lib/analysis/entities/quantities/read-number-words.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { JoinedWords } from './join-words.ts';

/** Most words of a number: *two thousand three hundred and twenty - six*. */
const LONGEST = 9;
/** Below this a number is one word in both languages, and *un* and *one* may be no numbers. */
const LEAST = 13;
const HYPHEN = /^[-‐]$/u;

/**
 * Pairs of equal numbers in words, of which either is written in several: *soixante-deux* – *sixty*
 * *-* *two*. Where one is there twice, the first meets the first.
 */
export function joinNumbers(french: TreeView, english: TreeView): JoinedWords[] {
  const waiting = findNumbers(english);
  return findNumbers(french).flatMap(({ value, words }): JoinedWords[] => {
    const at = waiting.findIndex((other) => other.value === value);
    const [other] = at < 0 ? [] : waiting.splice(at, 1);
    if (other === undefined || words.length + other.words.length === 2) return [];
    return [{ french: words, english: other.words, rank: 0, isName: false }];
  });
}

/** The longest runs of words that make a number, in order; a hyphen is no end of one. */
function findNumbers({ words, lang }: TreeView): { value: number; words: readonly number[] }[] {
  const found: { value: number; words: readonly number[] }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let count = Math.min(LONGEST, words.length - at); count > 0; count -= 1) {
      const run = words.slice(at, at + count);
      const [first, last] = [run[0]?.form ?? '', run.at(-1)?.form ?? ''];
      if (HYPHEN.test(last) || /^(?:et|and)$/iu.test(last) || /^(?:et|and)$/iu.test(first))
        continue;
      const pieces = run.flatMap(({ form }) => (HYPHEN.test(form) ? [] : [form]));
      const value = readNumberWords(pieces.join(' '), lang);
      if (value === null || value < LEAST) continue;
      found.push({ value, words: run.map((_, offset) => at + offset) });
      at += count - 1;
      break;
    }
  }
  return found;
}
