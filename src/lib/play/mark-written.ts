/** What is typed, in a word or from hearing. Fetched with the field that it is typed in. */
import type { Answer, Item } from '#lib/bank/schema.ts';
import type { Lang } from '#lib/core/language.ts';
import type { Stretch } from '#lib/marking/diff-letters.ts';
import { diffTyped } from '#lib/marking/diff-typed.ts';
import { hasSameEndings } from '#lib/marking/has-same-endings.ts';
import { markDictation } from '#lib/marking/mark-dictation.ts';
import { markTyped, type Marking } from '#lib/marking/mark-typed.ts';

/** What a person wants to be held to, beside what the item asks. */
export interface Strictness {
  readonly accents: boolean;
  readonly capitals: boolean;
  readonly articles: boolean;
}

export interface MarkingTerms {
  readonly strict: Strictness;
  /** What else is right for this card, by appeal. */
  readonly accepted: readonly string[];
}

/** `lang`: the language of the answer. */
export function markWritten(item: Item, typed: string, lang: Lang, terms: MarkingTerms): Marking {
  const answer = answerUnder(item, lang, terms);
  if (item.kind === 'dictation') return markDictation(typed, answer);
  const marking = markTyped(typed, answer, lang);
  // The ending is what a verb form is asked for.
  const isOtherForm = item.kind === 'conjugation' && !hasSameEndings(typed, marking.accepted);
  return isOtherForm && marking.reason === 'typo'
    ? { ...marking, verdict: 'wrong', reason: 'wrong' }
    : marking;
}

/** What was off, against the accepted form that comes nearest; the one to show, if none is near. */
export function diffWritten(item: Item, typed: string, lang: Lang, terms: MarkingTerms): Stretch[] {
  const answer = answerUnder(item, lang, terms);
  const diffs = (answer[lang] ?? []).map((form) => diffTyped(typed, form, answer, lang));
  const slips = diffs.map(countSlips);
  return diffs[slips.indexOf(Math.min(...slips))] ?? [];
}

/** Letters typed in vain and letters left out; endless where nothing was right. */
function countSlips(stretches: readonly Stretch[]): number {
  if (stretches.every(({ state }) => state === 'off')) return Infinity;
  return stretches.reduce((sum, each) => {
    return each.state === 'same' ? sum : sum + each.typed.length + each.wanted.length;
  }, 0);
}

/** The item's answer as this person is held to it. */
function answerUnder(
  { kind, answer }: Item,
  lang: Lang,
  { strict, accepted }: MarkingTerms,
): Answer {
  const asked = new Set(answer.strict);
  if (strict.accents) asked.add('accent');
  if (strict.capitals) asked.add('case');
  // An article is never a word beside the answer where it is the answer; before a date it is.
  if (kind === 'article' || (strict.articles && answer.type === 'text')) asked.add('article');
  return { ...answer, strict: [...asked], [lang]: [...(answer[lang] ?? []), ...accepted] };
}
