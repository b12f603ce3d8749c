import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { BilingualLexicon } from '#lib/bilingual/bilingual-lexicon.ts';
import { isMeaningfulWord } from '#lib/bilingual/words/list-nodes.ts';
import type { WordLink } from '#lib/bilingual/words/word-link.ts';
import type { Views } from '../agree.ts';
import { compareStems } from '../agreement/compare-stems.ts';
import { haveSameTime, readTenseSphere } from '../agreement/read-tense-sphere.ts';
import type { EnglishSide } from '../asides/english-side.ts';
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

/**
 * The English of a question for the subject that opens its sentence: *Vesta retorted that …* – *Which
 * studio retorted that …?* The order of the words stays, so no tree is needed, only that all the
 * question says stands against what the French one says. Null where any of it is not sure.
 */
export function askPlainSubject(
  french: Asked,
  views: Views,
  links: readonly WordLink[],
  side: EnglishSide,
  bilingual: BilingualLexicon,
): Asked | null {
  const { french: ours, english: view } = views;
  const wh = openingOf(french, bilingual);
  const own = ours.words.flatMap(({ start, end }, at) =>
    start >= french.answer.start && end <= french.answer.end ? [at] : [],
  );
  const answer = french.role === 'subject' ? side.answerTo(own) : null;
  const head = view.words.findIndex(({ start }) => start === answer?.start);
  const verb = answer && verbBehind(view, answer.end);
  if (wh === null || !answer || !verb || head < 0) return null;
  const { lead, isPlain } = readLead(view, answer.start);
  const predicate = links.find((link) => link.french.includes(french.predicate))?.english[0];
  const at = predicate ?? verb.finite;
  if (!isPlain || !haveSameTime(readTenseSphere(ours, french.predicate), readTenseSphere(view, at)))
    return null;
  for (const end of endsOf(view, verb.finite)) {
    const rest = view.text.slice(view.words[verb.first]?.start, end);
    const stem = `${wh} ${[rest, lead].filter(Boolean).join(' ')}?`;
    const asked: Asked = { ...french, lang: 'en', stem, answer, answerHead: head, predicate: at };
    if (saysTheSame(french, asked, { from: verb.first, to: end }, links, views)) return asked;
  }
  return null;
}

/** *Qui*, or *Quel* with a noun for which the lexicon has an English one. */
function openingOf({ word, stem }: Asked, bilingual: BilingualLexicon): string | null {
  if (word === 'who') return /^Qui(?!\p{L})/u.test(stem) ? 'Who' : null;
  const [, noun] = /^Quel(?:le)? (\p{Ll}+) /u.exec(stem) ?? [];
  if (word !== 'which' || noun === undefined) return null;
  const [entry] = bilingual.entries(noun).filter(({ upos }) => upos === 'NOUN');
  const english = entry?.english[0];
  return english === undefined ? null : `Which ${english}`;
}

/** The verb with a person right behind the answer, adverbs aside. */
function verbBehind({ words }: TreeView, end: number): { first: number; finite: number } | null {
  const first = words.findIndex(({ start }) => start >= end);
  let at = first;
  while (words[at]?.upos === 'ADV' && at < first + 2) at += 1;
  const word = words[at];
  if (first < 0 || word === undefined || !/^(?:VERB|AUX)$/u.test(word.upos)) return null;
  const isFinite = word.feats['VerbForm'] === 'Fin' || word.feats['Tense'] === 'Past';
  return isFinite && SINGULAR.test(word.form) ? { first, finite: at } : null;
}

/** What stands before the answer: nothing, or a phrase and a comma that can go to the end. */
function readLead({ text, words }: TreeView, start: number): { lead: string; isPlain: boolean } {
  const before = text.slice(0, start).replace(/(?<!\p{L})(?:the|a|an)\s$/iu, '');
  if (before === '') return { lead: '', isPlain: true };
  const [, phrase = ''] = /^((?:In|On|At|During)\s[^,]+),\s$/u.exec(before) ?? [];
  const isPlain = phrase !== '' && words[0]?.upos === 'ADP';
  return { lead: phrase.charAt(0).toLowerCase() + phrase.slice(1), isPlain };
}

/** Where the question may end: with the sentence, or before a comma behind the verb. */
function endsOf({ words, text }: TreeView, finite: number): number[] {
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

function saysTheSame(
  french: Asked,
  english: Asked,
  { from, to }: { from: number; to: number },
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
  const said = new Set(french.stem.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []);
  const kept = views.english.words.flatMap(({ end }, at) => (at >= from && end <= to ? [at] : []));
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
