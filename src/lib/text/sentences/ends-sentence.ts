import type { Lang } from '#lib/core/language.ts';
import { isAbbreviation } from '#lib/text/tokens/abbreviations.ts';
import { endsInAbbreviation } from './ends-in-abbreviation.ts';
import { lacksStop } from './lacks-stop.ts';
import { SENTENCE_STARTERS } from './sentence-starters.ts';

/** A full stop, a mark of question or exclamation, dots or a semicolon, with what closes after it. */
export interface EndMark {
  /** Of the sentence so far, of the mark, and past the closing quotation marks and brackets. */
  readonly start: number;
  readonly mark: number;
  readonly end: number;
  /** As it stands: `.`, `?!`, `...`; empty where only a capital tells. */
  readonly form: string;
}

/** What no reporting clause (*demanda-t-il*) begins with. */
const QUESTION_WORDS = new Set(
  'à quel quelle quels quelles qui où quand combien comment pourquoi'.split(' '),
);
/** What they announce goes on in the same sentence, also without quotation marks. */
const SAYING =
  /(?<!\p{L})(?:di(?:t|s|sai(?:t|ent)|rent|sent|sant)|(?:écri|répon|affirm|déclar|ajout|expliqu|pens|conclu|demand|annonc|prétend|cri|proclam|not|croi|croy)\p{L}{0,5})$/u;
/** They begin sentences, and surnames too: *J. Le Goff*. */
const ARTICLES = /^(?:Les?|La|L'|D[eu]|D'|The|An?)$/u;
/** The shortest word whose stop ends a sentence even before a small letter, in UTF-16 units. */
const MIN_PLAIN_WORD = 4;
/** How far the rules look around a mark, in UTF-16 units. */
const REACH = 60;

/** Whether a sentence ends at a mark that white space or the end of the paragraph follows. */
export function endsSentence(text: string, at: EndMark, lang: Lang): boolean {
  const rest = text.slice(at.end, at.end + REACH).trimStart();
  if (rest === '') return true;
  const before = text.slice(Math.max(at.start, at.mark - REACH), at.mark);
  if (at.form === '') return lang === 'fr' && lacksStop(before);
  if (at.form.endsWith(':'))
    return lang === 'fr' && /\p{Ll}$/u.test(before) && !SAYING.test(before);
  if (isListNumber(text.slice(at.start, Math.min(at.mark, at.start + 8)))) return false;
  const next = /^[\p{L}\p{M}]+['’]?/u.exec(rest)?.[0].replace('’', "'") ?? '';
  if (/^\p{Ll}/u.test(next)) return endsBeforeSmallLetter(text, at, before, next, lang);
  const starterFollows = SENTENCE_STARTERS[lang].has(next.toLowerCase());
  const articleFollows = ARTICLES.test(next);
  if (/[([]$/u.test(before)) return starterFollows && !/(?:^|[.!?…»”"]\s*)[([]$/u.test(before);
  if (at.form === ';')
    return lang === 'fr' && (starterFollows || articleFollows || next.endsWith('ment'));
  if (!/^[\p{Lu}\p{Lo}\p{N}«“"‘'([–—*•-]/u.test(rest)) return false;
  if (/^\p{N}/u.test(rest) && /…|\.\./u.test(at.form)) return false;
  if (at.form !== '.' || at.end > at.mark + 1) return true;
  const word = lastWord(before);
  const afterNumber = /[\p{N}/]\s?$/u.test(before.slice(0, before.length - word.length));
  return !endsInAbbreviation({ word, afterNumber, rest, starterFollows, articleFollows }, lang);
}

/** After a quotation a small letter goes on (*« Viens ! » dit-elle*); else it was a slip. */
function endsBeforeSmallLetter(
  text: string,
  { mark, end, form }: EndMark,
  before: string,
  next: string,
  lang: Lang,
): boolean {
  if (/[([]$/u.test(before) || /[»”"’']/u.test(text.slice(mark, end))) return false;
  if (/^[!?]+$/u.test(form)) return lang === 'en' || (form === '?' && QUESTION_WORDS.has(next));
  if (form !== '.') return false;
  if (/[)»”"]$/u.test(before)) return true;
  const word = lastWord(before);
  return word.length >= MIN_PLAIN_WORD && !word.includes('.') && !isAbbreviation(word, lang);
}

/** *1*, *b*, *IV* alone: the number of what follows. */
function isListNumber(sentence: string): boolean {
  return /^[*"“(]*(?:\d{1,3}|\p{L}|[IVX]{1,5}|[ivx]{1,5})$/u.test(sentence);
}

/** Empty after a clitic: *Anne's.*, *can't.* */
function lastWord(before: string): string {
  if (/['’ʼ`](?:s|t|d|m|ll|re|ve)$/iu.test(before)) return '';
  return /[\p{L}\p{M}\p{N}.°º-]+$/u.exec(before)?.[0] ?? '';
}
