import type { Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { WordAligner } from '#lib/bilingual/words/word-aligner.ts';
import { isMeaningfulWord } from '#lib/bilingual/words/list-nodes.ts';
import { findMainSubject } from './find-main-subject.ts';
import type { Range } from './rewritten-text.ts';

/** Least share of the meaningful words of an English aside that stand against the French one. */
const LEAST_LINKED = 0.5;
const MARK = /^[,;:]$/u;

/**
 * The stretch between commas that is the English of what the French could do without, with the commas
 * that go along; null where what stays stands in it too, or where it is no stretch of its own.
 */
export function findEnglishAside(
  french: TreeView,
  english: TreeView,
  [from, to]: Range,
  words: WordAligner,
): Range | null {
  const inside = (at: number): boolean => {
    const { start = -1, end = -1 } = french.words[at] ?? {};
    return start >= from && end <= to;
  };
  const goes = new Set<number>();
  const stays = new Set<number>();
  for (const link of words.linksOf(french, english))
    for (const at of link.english) (link.french.every(inside) ? goes : stays).add(at);
  if (goes.size === 0) return null;
  const { words: all } = english;
  const last = all.findLastIndex(({ upos }) => upos !== 'PUNCT');
  const open = all.findLastIndex(({ form }, at) => MARK.test(form) && at < Math.min(...goes));
  const close = all.findIndex(({ form }, at) => MARK.test(form) && at > Math.max(...goes));
  const end = close < 0 ? last + 1 : close;
  const within = all.flatMap((_, at) => (at > open && at < end ? [at] : []));
  const main = findMainSubject(english);
  // what the whole shows no main clause of may still show one without its aside
  if (open < 0 || (main && (within.includes(main.finite) || within.includes(main.subject))))
    return null;
  const telling = within.filter((at) => isMeaningfulWord(all[at]));
  if (telling.some((at) => stays.has(at))) return null;
  if (telling.filter((at) => goes.has(at)).length < telling.length * LEAST_LINKED) return null;
  const start = all[open]?.start ?? 0;
  if (end > last) return [start, all[last]?.end ?? english.text.length];
  // *Ada, who was ill, left*: both commas go where the verb follows
  const isFinite = (word: Word | undefined): boolean => word?.feats['VerbForm'] === 'Fin';
  const isBeforeVerb = isFinite(all[end + 1]) && !all.slice(0, open).some(isFinite);
  return [start, (isBeforeVerb ? all[end]?.end : all[end]?.start) ?? start];
}
