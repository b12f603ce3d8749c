import type { ValueMention } from '#lib/analysis/entities/entity.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { dropPhrases } from './drop-phrase.ts';
import { findLooseClauses } from './find-loose-clauses.ts';

/** Words that place an event by another one, or stand for what is not there. */
const OPEN =
  /\b(?:later|earlier|then|next|following|previous|same|again|already|still|since|until|finally|eventually|after|before|during|while|when|also|thus|however|so|year|years|month|ago|he|she|they|him|them|this|that year|these|those|there)\b/iu;

/**
 * The same event in English, without the same date; null where the English dates something else, or
 * is not understood by itself.
 */
export function findEnglishEvent(
  view: TreeView,
  edtf: string,
): { readonly text: string; readonly date: string } | null {
  const loose = findLooseClauses(view);
  const dates = view.mentions.filter(
    (mention): mention is ValueMention =>
      mention.value?.kind === 'date' &&
      !loose.some(([start, end]) => mention.start >= start && mention.start < end),
  );
  const [date] = dates;
  if (date === undefined || dates.length > 1) return null;
  if (date.value.kind !== 'date' || date.value.edtf !== edtf) return null;
  const before = /(?:^|\s)(?:in|on(?: the)?)\s$/iu.exec(view.text.slice(0, date.start));
  if (before === null) return null;
  const start = date.start - before[0].trimStart().length;
  // *the fair in 1900 of …*: a date inside a phrase leaves a hole.
  const head = date.words.find((at) => !date.words.includes(view.words[at]?.head ?? -1)) ?? -1;
  const governor = view.words[view.words[head]?.head ?? -1];
  if (governor === undefined || governor.head >= 0) return null;
  if (/\b(?:back|early|late|only|again|until|since)\s*$/iu.test(view.text.slice(0, start)))
    return null;
  const text = dropPhrases(view.text, [...loose, [start, date.end]]);
  return OPEN.test(text) || /\d{3,}|[“”"():;!?…]/u.test(text) ? null : { text, date: date.text };
}
