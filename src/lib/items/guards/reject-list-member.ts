import { wordAfter, wordBefore, type Gap } from './stem.ts';

/** Words that open an incomplete list. */
const EXAMPLES =
  /(?:\bdont|notamment|parmi|comme|tels? que|telles? que|par exemple|entre autres|ainsi que)\s[^.;:]*$/iu;

/** Whether the gap is one of several names side by side, which another could replace. */
export function isListMember(gap: Gap): boolean {
  const joined = /^(?:et|ou|ni|&|\/)$/iu;
  if (joined.test(wordBefore(gap)) || joined.test(wordAfter(gap))) return true;
  const before = gap.segment.fr.slice(0, gap.start);
  return EXAMPLES.test(before.slice(-60));
}
