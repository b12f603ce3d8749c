/**
 * What of a typed answer was off, for the person to see. What marking folds away is not shown:
 * punctuation at the end; capitals, an article at the head, unless they are asked.
 */
import { distance } from 'fastest-levenshtein';
import type { Answer } from '#lib/bank/schema.ts';
import type { Lang } from '#lib/core/language.ts';
import { alignSequences } from './align-sequences.ts';
import { diffLetters, isSameSpelling, joinStretches, type Stretch } from './diff-letters.ts';
import { foldAccents, foldArticle, foldCase, foldFinalPunctuation } from './fold-typed.ts';
import { normaliseTyped } from './normalise-typed.ts';

interface Word {
  readonly text: string;
  /** The space or hyphen that follows. */
  readonly after: string;
}

/** A number with its groups is one word; an apostrophe stays with what is before it. */
const WORD = /(\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?|[^\s\-‐‑–'’]+['’]?|['’])([\s\-‐‑–]*)/gu;

const GAP_COST = 60;
const DIFFERENT_COST = 100;
/** Words, and answers, that share less of their letters are told as wholes. */
const LEAST_SHARED = 0.55;

/** `wanted`: the accepted form that comes nearest. */
export function diffTyped(
  typed: string,
  wanted: string,
  { strict, type }: Pick<Answer, 'strict' | 'type'>,
  lang: Lang,
): Stretch[] {
  const given = typed.normalize('NFC').replace(/\p{Cf}/gu, '');
  const whole: Stretch[] = [{ state: 'off', typed: typed.trim(), wanted }];
  if (type === 'number' || !/\p{L}/u.test(wanted)) return whole;
  const isArticleStrict = strict.includes('article');
  const own = isArticleStrict ? given : withoutArticle(given, lang);
  const due = isArticleStrict ? wanted : withoutArticle(wanted, lang);
  const ending = due.slice(foldFinalPunctuation(due).length);
  const stretches = diffWords(
    wordsOf(foldFinalPunctuation(own)),
    wordsOf(foldFinalPunctuation(due)),
    strict.includes('case'),
  );
  const all = joinStretches([
    { state: 'same', text: wanted.slice(0, wanted.length - due.length) },
    ...stretches,
    { state: 'same', text: ending },
  ]).filter((stretch) => stretch.state === 'off' || stretch.text !== '');
  return sharedLetters(stretches) < LEAST_SHARED * Math.max(own.length, due.length) ? whole : all;
}

function diffWords(typed: Word[], wanted: Word[], isCaseStrict: boolean): Stretch[] {
  const isSame = (own: Word, due: Word) => isSameSpelling(own.text, due.text, isCaseStrict);
  const pairs = alignSequences(typed, wanted, {
    gap: GAP_COST,
    change: (own, due) =>
      isSame(own, due) ? 0 : Math.round(DIFFERENT_COST * (1 - likeness(own, due) / 2)),
  });
  const last = pairs.findLastIndex(([, due]) => due !== undefined);
  return pairs.flatMap(([own, due], index): Stretch[] => {
    if (due === undefined) {
      const text = own?.text ?? '';
      return [{ state: 'off', typed: index > last ? ` ${text}` : `${text} `, wanted: '' }];
    }
    const after: Stretch = { state: 'same', text: due.after };
    if (own === undefined) return [{ state: 'off', typed: '', wanted: due.text }, after];
    if (isSame(own, due)) return [{ state: 'same', text: due.text }, after];
    const isNear = likeness(own, due) >= LEAST_SHARED && !/\d/u.test(own.text + due.text);
    return isNear
      ? [...diffLetters(own.text, due.text, isCaseStrict), after]
      : [{ state: 'off', typed: own.text, wanted: due.text }, after];
  });
}

/** 1 for words that differ in accents only, 0 for words without a letter in common. */
function likeness(own: Word, due: Word): number {
  const [a, b] = [own, due].map(({ text }) => foldAccents(foldCase(normaliseTyped(text))));
  return 1 - distance(a ?? '', b ?? '') / Math.max(own.text.length, due.text.length);
}

function sharedLetters(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, each) => sum + (each.state === 'same' ? each.text.length : 0), 0);
}

function withoutArticle(text: string, lang: Lang): string {
  const trimmed = text.trim();
  const rest = foldArticle(normaliseTyped(trimmed), lang);
  return rest === '' ? trimmed : trimmed.slice(Math.max(0, trimmed.length - rest.length));
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(([, word = '', after = '']) => ({ text: word, after }));
}
