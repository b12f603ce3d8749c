import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { isMeaningfulWord } from '#lib/bilingual/words/list-nodes.ts';
import type { WordLink } from '#lib/bilingual/words/word-link.ts';
import type { Views } from '../agree.ts';
import { compareStems } from '../agreement/compare-stems.ts';
import type { Asked } from '../asked.ts';

/** Longest question, in words. */
const MAX_WORDS = 30;
/** Words with a meaning that the English may have over the French. */
const MOST_ALONE = 1;
const LOOSE =
  /(?<!\p{L})(?:he|she|they|him|them|it|i|we|us|you|my|our|your|this|that one|these|those)(?!\p{L})/iu;
const NEGATED = {
  french: /(?<!\p{L})(?:ne|n['’])(?!\p{L})/iu,
  english: /\b(?:not|never|no)\b|n['’]t\b/iu,
};
/** What had more to come: *looked for larvae and, after twenty years?* */
const TORN = /\s(?:and|or|but|that)(?:,|\?$)/iu;
const SINGULAR = /^(?!(?:are|were|have|do)$)/iu;

/** The verb with a person right behind the answer, adverbs aside. */
export function verbBehind(
  { words }: TreeView,
  end: number,
): { first: number; finite: number } | null {
  const first = words.findIndex(({ start }) => start >= end);
  let at = first;
  while (words[at]?.upos === 'ADV' && at < first + 2) at += 1;
  const word = words[at];
  if (first < 0 || word === undefined || !/^(?:VERB|AUX)$/u.test(word.upos)) return null;
  const isFinite = word.feats['VerbForm'] === 'Fin' || word.feats['Tense'] === 'Past';
  return isFinite && SINGULAR.test(word.form) ? { first, finite: at } : null;
}

/** What stands before the answer: nothing, or a phrase and a comma that can go to the end. */
export function readLead(
  { text, words }: TreeView,
  start: number,
): { lead: string; isPlain: boolean } {
  const before = text.slice(0, start).replace(/(?<!\p{L})(?:the|a|an)\s$/iu, '');
  if (before === '') return { lead: '', isPlain: true };
  const [, phrase = ''] = /^((?:In|On|At|During)\s[^,]+),\s$/u.exec(before) ?? [];
  const isPlain = phrase !== '' && words[0]?.upos === 'ADP';
  return { lead: phrase.charAt(0).toLowerCase() + phrase.slice(1), isPlain };
}

/** Where the question may end: with the sentence, or before a comma behind the verb. */
export function endsOf({ words, text }: TreeView, finite: number): number[] {
  const whole = text.replace(/[\s.!]+$/u, '').length;
  const commas = words.flatMap(({ form, start }, at) =>
    form === ',' && at > finite + 1 ? [start] : [],
  );
  return [whole, ...commas.reverse()];
}

/** *its* cannot go back to *who*, nor *his* to *which country*. */
function canOwn({ word, stem }: Asked): boolean {
  return !(word === 'who' ? /\bits?\b/iu : /\b(?:his|her|their)\b/iu).test(stem);
}

/** Whether an English question says what the French one says, no more and no less; `kept` are its words. */
export function saysTheSame(
  french: Asked,
  english: Asked,
  kept: readonly number[],
  links: readonly WordLink[],
  views: Views,
): boolean {
  const { stem } = english;
  if (stem.split(' ').length > MAX_WORDS || LOOSE.test(stem) || /[“”"«»:;]/u.test(stem))
    return false;
  if (NEGATED.english.test(stem) !== NEGATED.french.test(french.stem) && !/\buntil\b/u.test(stem))
    return false;
  if (TORN.test(stem) || !canOwn(english)) return false;
  if (compareStems(french, english, links, views) < 1) return false;
  // *demanda-t-il* is *demanda*
  const words = french.stem.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  const said = new Set(words.flatMap((word) => [word, ...word.split('-')]));
  const partnersOf = (at: number): string[] =>
    links
      .filter((link) => link.english.includes(at))
      .flatMap((link) => link.french.map((of) => views.french.words[of]?.form.toLowerCase() ?? ''));
  const telling = kept.filter((at) => isMeaningfulWord(views.english.words[at]));
  const alone = telling.filter((at) => partnersOf(at).length === 0);
  if (alone.length > MOST_ALONE) return false;
  return telling.every((at) => {
    const partners = partnersOf(at);
    return partners.length === 0 || partners.some((form) => said.has(form));
  });
}
