import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Cut } from './find-cuts.ts';
import { findMainSubject, phraseOf } from './find-main-subject.ts';
import type { SideLink } from './match-cuts.ts';
import type { Range } from './rewritten-text.ts';

/** What French joins clauses by, and what English has in its place. */
const JOINTS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<!\p{L})et(?!\p{L})/u, /,?\sand\s/gu],
  [/(?<!\p{L})mais(?!\p{L})/u, /,?\sbut\s/gu],
  [/(?<!\p{L})car(?!\p{L})/u, /,?\s(?:because|for|as|since)\s/gu],
  [/(?<!\p{L})puis(?!\p{L})/u, /,?\s(?:and\s)?then\s/gu],
  [/[:;]/u, /\s?[:;]\s/gu],
];
const PRONOUN = /^(?:he|she|it|they|this|that|which|who)(?!\p{L})/iu;

/**
 * The place of the English that stands against a cut of the French, by the words around it, where the
 * English tree does not show it; null where it has no such joint there, or has several.
 */
export function projectCut(
  cut: Cut,
  french: string,
  english: TreeView,
  links: readonly SideLink[],
): Cut | null {
  const before = links.filter(({ fr }) => fr[1] <= cut.at[0]).map(({ en }) => en[1]);
  const behind = links.filter(({ fr }) => fr[0] >= cut.at[1]).map(({ en }) => en[0]);
  const [from, to] = [Math.max(...before), Math.min(...behind)];
  const [, joint] = JOINTS.find(([ours]) => ours.test(french.slice(...cut.at))) ?? [];
  if (joint === undefined || !Number.isFinite(from) || !Number.isFinite(to) || from >= to)
    return null;
  const between = [...english.text.matchAll(joint)].filter(
    ({ index, 0: { length } }) => index >= from && index + length <= to,
  );
  const [only, more] = between;
  if (only === undefined || more !== undefined) return null;
  const at: Range = [only.index, only.index + only[0].length];
  if (cut.subject === null) return { at, subject: null };
  if (PRONOUN.test(english.text.slice(at[1]))) return null;
  const subject = subjectBefore(english, at[0]);
  return subject && isSameSubject(cut.subject, subject, links) ? { at, subject } : null;
}

function subjectBefore(view: TreeView, end: number): Range | null {
  const main = findMainSubject(view);
  if (main === null) return null;
  const phrase = phraseOf(view, main.subject).filter((at) => view.words[at]?.upos !== 'PUNCT');
  const [first = -1, last = -1] = [phrase[0], phrase.at(-1)];
  const [from, to] = [view.words[first], view.words[last]];
  if (!from || !to || last - first + 1 !== phrase.length || to.end > end) return null;
  return [from.start, to.end];
}

function isSameSubject(ours: Range, theirs: Range, links: readonly SideLink[]): boolean {
  const within = (inner: Range, outer: Range): boolean =>
    inner[0] >= outer[0] && inner[1] <= outer[1];
  const touching = links.filter(({ fr, en }) => within(fr, ours) || within(en, theirs));
  return (
    touching.length > 0 && touching.every(({ fr, en }) => within(fr, ours) && within(en, theirs))
  );
}
