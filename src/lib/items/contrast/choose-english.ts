import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Counterpart } from '#lib/bilingual/find-counterpart.ts';
import type { ContrastMember } from './read-contrast-sets.ts';

/** What is measured, not counted: *less than two hours*. */
const UNIT =
  /^(?:(?:centi|kilo|milli)?(?:metre|meter|gram|gramme|litre|liter)|kilo|tonne|ton|pound|ounce|mile|yard|foot|inch|acre|hectare|degree|second|minute|hour|day|week|month|year|decade|century|cent|centime|dollar|euro|franc|knot|watt|volt|percent)$/u;

/**
 * The English of a word in the place of another one: the first of its equivalents, but *fewer than* before
 * what is counted (*fewer than ten beavers*).
 */
export function chooseEnglish(
  { en: [first, ...others] }: ContrastMember,
  place: Counterpart,
  english: TreeView | null,
): string {
  const fewer = others.find((form) => form === first.replace(/^less /u, 'fewer '));
  return fewer !== undefined && english !== null && isCounted(english, place.end) ? fewer : first;
}

function isCounted({ words }: TreeView, from: number): boolean {
  const noun = words.find(
    ({ start, upos, form }) =>
      start >= from &&
      upos === 'NOUN' &&
      !/^(?:dozen|hundred|thousand|million|billion)s?$/u.test(form),
  );
  return noun?.feats['Number'] === 'Plur' && !UNIT.test(noun.lemma);
}
