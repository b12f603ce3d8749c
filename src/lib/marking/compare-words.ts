/**
 * Typed words against one accepted form, both normalised. Differences are folded away one after the
 * other, from the least to the one that matters most; the fold that makes both equal is the reason.
 */
import type { Answer } from '#lib/bank/schema.ts';
import type { Lang } from '#lib/core/language.ts';
import {
  foldAccents,
  foldArticle,
  foldCase,
  foldDate,
  foldFinalPunctuation,
  foldSpelling,
} from './fold-typed.ts';
import { foldVariants } from './fold-variants.ts';
import { hasSameDesignators } from './has-same-designators.ts';
import { isTypingSlip } from './is-typing-slip.ts';
import type { MarkingReason } from './marking-reason.ts';
import { normaliseTyped } from './normalise-typed.ts';

interface Fold {
  readonly reason: 'ok' | 'accent';
  readonly fold: (text: string) => string;
  /** What an answer can be strict about; then this is what is asked and must not be folded away. */
  readonly asks?: Answer['strict'][number];
}

export function compareWords(
  typed: string,
  form: string,
  answer: Answer,
  lang: Lang,
): MarkingReason {
  const folds = foldsOf(answer.type, lang);
  const loose = folds.filter(({ asks }) => asks === undefined || !answer.strict.includes(asks));
  let [left, right] = [typed, form];
  for (const { fold, reason } of loose) {
    [left, right] = [fold(left), fold(right)];
    if (left === right) return reason;
  }
  // *des fevrier* for *dès février*: what looks like an article is the word itself, without its accent.
  const whole = loose.filter(({ asks }) => asks !== 'article');
  if (foldAll(typed, whole) === foldAll(form, whole)) return 'accent';
  const strict = folds.filter((fold) => !loose.includes(fold));
  if (strict.some(({ reason, fold }) => reason === 'accent' && fold(left) === fold(right))) {
    return 'accent';
  }
  if (missesWhatIsAsked(left, right, strict) || answer.type !== 'text') return 'wrong';
  const otherWords = (answer.confusables[lang] ?? []).map((word) =>
    foldAll(normaliseTyped(word), loose),
  );
  if (otherWords.includes(left)) return 'wrong';
  const isSlip = isTypingSlip(foldAll(left, strict), foldAll(right, strict));
  return isSlip && hasSameDesignators(typed, form) ? 'typo' : 'wrong';
}

function foldsOf(type: Answer['type'], lang: Lang): readonly Fold[] {
  return [
    ...(type === 'date' ? [{ reason: 'ok', fold: foldDate } as const] : []),
    { reason: 'ok', fold: foldFinalPunctuation },
    { reason: 'ok', fold: foldCase, asks: 'case' },
    { reason: 'ok', fold: foldSpelling },
    { reason: 'ok', fold: (text) => foldVariants(text, lang) },
    { reason: 'ok', fold: (text) => foldArticle(text, lang), asks: 'article' },
    { reason: 'accent', fold: foldAccents, asks: 'accent' },
  ];
}

function foldAll(text: string, folds: readonly Fold[]): string {
  return folds.reduce((folded, { fold }) => fold(folded), text);
}

function missesWhatIsAsked(left: string, right: string, strict: readonly Fold[]): boolean {
  if (strict.length === 0) return false;
  const differs = strict.some(({ fold }) => taken(left, fold) !== taken(right, fold));
  return differs || foldAll(left, strict) === foldAll(right, strict);
}

/** What a fold takes from a text: its article, its letters with accents, its capitals. */
function taken(text: string, fold: (text: string) => string): string {
  const folded = fold(text);
  if (folded.length < text.length) return text.slice(0, text.length - folded.length);
  return Array.from(text, (letter, index) => (letter === folded[index] ? '' : letter)).join('');
}
