/**
 * Is a typed answer right? The rules are tried in order, from the strictest equality to the widest;
 * the first that holds decides. Source of the rules: `data/answer-pairs.tsv`, which they all pass.
 */
import type { Answer } from '#lib/bank/schema.ts';
import type { Lang } from '#lib/core/language.ts';
import { isSameQuantity, readQuantity } from './compare-quantities.ts';
import {
  foldAccents,
  foldArticle,
  foldCase,
  foldFinalPunctuation,
  foldSpelling,
} from './fold-typed.ts';
import { isTypingSlip } from './is-typing-slip.ts';
import { normaliseTyped } from './normalise-typed.ts';
import type { Verdict } from './verdict.ts';

/** Why a typed answer got its verdict, the best first. */
const REASONS = ['exact', 'ok', 'accent', 'typo', 'wrong'] as const;
export type MarkingReason = (typeof REASONS)[number];

export interface Marking {
  readonly verdict: Verdict;
  readonly reason: MarkingReason;
  /** The accepted form that comes nearest; the one to show. */
  readonly accepted: string;
}

const VERDICTS: Readonly<Record<MarkingReason, Verdict>> = {
  exact: 'right',
  ok: 'right',
  accent: 'nearly',
  typo: 'nearly',
  wrong: 'wrong',
};

/** `lang` is the language in which the answer is given. */
export function markTyped(typed: string, answer: Answer, lang: Lang): Marking {
  const accepted = answer[lang] ?? [];
  const input = normaliseTyped(typed);
  let best: Marking = { verdict: 'wrong', reason: 'wrong', accepted: accepted[0] ?? '' };
  for (const form of accepted) {
    const reason = input === '' ? 'wrong' : compare(input, normaliseTyped(form), answer, lang);
    if (REASONS.indexOf(reason) < REASONS.indexOf(best.reason)) {
      best = { verdict: VERDICTS[reason], reason, accepted: form };
    }
  }
  return best;
}

function compare(input: string, form: string, answer: Answer, lang: Lang): MarkingReason {
  if (input === form) return 'exact';
  const wanted = readQuantity(form, lang);
  if (wanted !== null && (answer.type === 'number' || !/\p{L}/u.test(form))) {
    const given = readQuantity(input, lang);
    return given !== null && isSameQuantity(given, wanted) ? 'ok' : 'wrong';
  }
  return compareWords(input, form, answer, lang);
}

interface Fold {
  readonly reason: 'ok' | 'accent';
  readonly fold: (text: string) => string;
  /** What the answer may be strict about, which then must not be folded away. */
  readonly unless?: Answer['strict'][number];
}

function foldsOf(lang: Lang): readonly Fold[] {
  return [
    { reason: 'ok', fold: foldFinalPunctuation },
    { reason: 'ok', fold: foldCase, unless: 'case' },
    { reason: 'ok', fold: foldSpelling },
    { reason: 'ok', fold: (text) => foldArticle(text, lang), unless: 'article' },
    { reason: 'accent', fold: foldAccents, unless: 'accent' },
  ];
}

function compareWords(input: string, form: string, answer: Answer, lang: Lang): MarkingReason {
  let [left, right] = [input, form];
  const strict: Fold[] = [];
  for (const step of foldsOf(lang)) {
    if (step.unless !== undefined && answer.strict.includes(step.unless)) {
      strict.push(step);
      continue;
    }
    [left, right] = [step.fold(left), step.fold(right)];
    if (left === right) return step.reason;
  }
  const folded = (text: string) => strict.reduce((result, { fold }) => fold(result), text);
  const missesWhatIsAsked = strict.some(
    ({ fold }) => left.length - fold(left).length !== right.length - fold(right).length,
  );
  if (folded(left) === folded(right) || missesWhatIsAsked) return 'wrong';
  if (answer.type === 'number' || answer.type === 'date') return 'wrong';
  const otherWords = (answer.confusables[lang] ?? []).map((word) =>
    foldsOf(lang)
      .filter(
        (step) => !strict.some(({ unless }) => unless === step.unless && unless !== undefined),
      )
      .reduce((result, { fold }) => fold(result), normaliseTyped(word)),
  );
  return isTypingSlip(left, right) && !otherWords.includes(left) ? 'typo' : 'wrong';
}
