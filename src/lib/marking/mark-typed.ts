/** Is a typed answer right? The best that any of the accepted forms makes of it. */
import type { Answer } from '#lib/bank/schema.ts';
import type { Lang } from '#lib/core/language.ts';
import { isSameQuantity, readQuantity } from './compare-quantities.ts';
import { compareWords } from './compare-words.ts';
import { MARKING_REASONS, VERDICT_OF, type MarkingReason } from './marking-reason.ts';
import { normaliseTyped } from './normalise-typed.ts';
import { readDates } from './read-date.ts';
import type { Verdict } from './verdict.ts';

export interface Marking {
  readonly verdict: Verdict;
  readonly reason: MarkingReason;
  /** The accepted form that comes nearest; the one to show. */
  readonly accepted: string;
}

/** `lang` is the language in which the answer is given. */
export function markTyped(typed: string, answer: Answer, lang: Lang): Marking {
  const forms = answer[lang] ?? [];
  const input = normaliseTyped(typed);
  let best: Marking = { verdict: 'wrong', reason: 'wrong', accepted: forms[0] ?? '' };
  if (input === '') return best;
  for (const form of forms) {
    const reason = compare(input, normaliseTyped(form), answer, lang);
    const marking = { verdict: verdictOf(reason, answer), reason, accepted: form };
    if (rankOf(marking) < rankOf(best)) best = marking;
  }
  return best;
}

/** An accent left out is wrong, not nearly right, where accents are what is asked. */
function verdictOf(reason: MarkingReason, { strict }: Answer): Verdict {
  return reason === 'accent' && strict.includes('accent') ? 'wrong' : VERDICT_OF[reason];
}

/** The lower, the better: by the verdict, then by the reason. */
function rankOf({ verdict, reason }: Marking): number {
  const reasons = MARKING_REASONS.length;
  return (verdict === 'wrong' ? reasons : 0) + MARKING_REASONS.indexOf(reason);
}

function compare(input: string, form: string, answer: Answer, lang: Lang): MarkingReason {
  if (input === form) return 'exact';
  const wanted = readQuantity(form, lang);
  const isQuantity = answer.type === 'number' || !/\p{L}/u.test(form);
  if (wanted === null || !isQuantity) {
    const reason = compareWords(input, form, answer, lang);
    return reason === 'wrong' && isSameDate(input, form, answer, lang) ? 'ok' : reason;
  }
  // As a number only: 1986 is no slip of the finger for 1985.
  const given = readQuantity(input, lang);
  return given !== null && isSameQuantity(given, wanted) ? 'ok' : 'wrong';
}

function isSameDate(input: string, form: string, { type }: Answer, lang: Lang): boolean {
  if (type !== 'date') return false;
  const wanted = readDates(form, lang);
  return readDates(input, lang).some((date) => wanted.includes(date));
}
