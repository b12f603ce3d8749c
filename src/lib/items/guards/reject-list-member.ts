import type { NameMention } from '#lib/analysis/mention.ts';
import { wordAfter, wordBefore, type Gap } from './stem.ts';

/** Words that open an incomplete list. */
const EXAMPLES =
  /(?<![\p{L}])(?:dont|notamment|parmi|comme|tels? que|telles? que|par exemple|entre autres|ainsi que)\s[^.;:]*$/iu;

/** *tant … que*, *aussi bien … que*, *ni … ni*: two that stand for each other. */
const CORRELATIVE =
  /(?<![\p{L}])(?:tant|autant|aussi bien|non seulement|à la fois|soit|ni)(?![\p{L}])/iu;
const CORRELATIVE_REACH = 70;

/** Whether the gap is one of several names side by side, which another could replace. */
export function isListMember(gap: Gap): boolean {
  const joined = /^(?:et|ou|ni|&|\/)$/iu;
  if (joined.test(wordBefore(gap)) || joined.test(wordAfter(gap))) return true;
  const before = gap.segment.fr.slice(0, gap.start);
  return EXAMPLES.test(before.slice(-60)) || CORRELATIVE.test(before.slice(-CORRELATIVE_REACH));
}

/** From so many names of one type on, commas between them make a list of a sentence. */
const LONG_LIST = 3;

/** *à Brest, en Bretagne, dans le Poitou et même en Guyane*: one of several, each behind a comma. */
export function isEnumerated(name: NameMention, gap: Gap): boolean {
  const { names } = gap.segment.analysis;
  if (names.filter(({ type }) => type === name.type).length < LONG_LIST) return false;
  const before = gap.segment.fr.slice(Math.max(0, gap.start - 15), gap.start);
  return /,\s*(?:et\s+|puis\s+)?(?:\p{Ll}+['’]?\s*){0,2}$/u.test(before) || wordAfter(gap) === ',';
}
