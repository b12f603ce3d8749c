import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { WordLink } from '#lib/bilingual/words/word-link.ts';
import { chunksOf, rangesOf } from './cut-asides.ts';
import { leaveOut, type Range } from './project-view.ts';

/** Share of the words of an English stretch that must stand against what French leaves out. */
const LEAST_LINKED = 0.5;
const TELLING = /^(?:NOUN|PROPN|NUM|ADJ|VERB)$/u;

/**
 * The English of a sentence without what its French leaves out; null where the two are not cut by the
 * same marks, or where words of a stretch stand against both what stays and what goes.
 */
export function cutEnglish(
  french: TreeView,
  english: TreeView,
  links: readonly WordLink[],
  left: readonly Range[],
): string | null {
  const goes = (at: number): boolean => {
    const { start = 0, end = 0 } = french.words[at] ?? {};
    return left.some(([from, to]) => start >= from && end <= to);
  };
  const fate = new Map<number, boolean>();
  for (const link of links) {
    const away = link.french.map(goes);
    if (new Set(away).size > 1) return null;
    for (const at of link.english) fate.set(at, away[0] === true);
  }
  const chunks = chunksOf(english);
  const gone = new Set<number>();
  for (const [place, { first, last }] of chunks.entries()) {
    const words = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
    const told = words.filter((at) => TELLING.test(english.words[at]?.upos ?? ''));
    const known = told.flatMap((at) => fate.get(at) ?? []);
    if (known.length < told.length * LEAST_LINKED || known.length === 0) return null;
    if (new Set(known).size > 1) return null;
    if (known[0] === true) gone.add(place);
  }
  const root = english.words.findIndex(({ head }) => head === -1);
  const rootGone = chunks.some(
    ({ first, last }, at) => gone.has(at) && root >= first && root <= last,
  );
  if (gone.size === 0 || gone.size === chunks.length || rootGone) return null;
  const ranges = rangesOf(gone, chunks, english, root).map((range) => beforeVerb(english, range));
  const { text } = leaveOut(english, ranges).view;
  return /,\s*[,.]|\s[,.]|^[a-z]|(?<!\p{L})(?:and|but|or|so)\.$/u.test(text) ? null : text;
}

/** *Ada, who …, left*: the comma behind the aside goes where the verb follows it. */
function beforeVerb({ words, text }: TreeView, [start, end]: Range): Range {
  if (!text.startsWith(',', end)) return [start, end];
  const behind = words.filter((word) => word.start > end && word.upos !== 'ADV');
  return /^(?:VERB|AUX)$/u.test(behind[0]?.upos ?? '') ? [start, end + 1] : [start, end];
}
