import type { Detail } from '../details/detail.ts';
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
  const joined = /^(?:ou|ni|&|\/)$/iu;
  if (joined.test(wordBefore(gap)) || joined.test(wordAfter(gap))) return true;
  const before = gap.segment.fr.slice(0, gap.start);
  return EXAMPLES.test(before.slice(-60)) || CORRELATIVE.test(before.slice(-CORRELATIVE_REACH));
}

/** Whether an *et* beside the key joins something that the tree does not show to be its pair. */
export function isLooselyJoined(detail: Detail): boolean {
  const { tree, head } = detail;
  if (![wordBefore(detail), wordAfter(detail)].some((word) => /^et$/iu.test(word))) return false;
  const isPair = (at: number): boolean => tree.words[at]?.deprel === 'conj';
  return !isPair(head) && !(tree.dependents[head] ?? []).some(isPair);
}
