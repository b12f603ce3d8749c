import references from '#lib/items/data/reference-words.json' with { type: 'json' };
import type { Mention } from '#lib/analysis/entities/entity.ts';
import { isPast } from './is-anchored.ts';
import type { OpenReference, Reading } from './open-reference.ts';

/** Words of contests that are held again and again, as lemmas: *la demi-finale*, *meilleur buteur*. */
const CONTEST: ReadonlySet<string> = new Set(references.contests);
const CONTEST_VERB: ReadonlySet<string> = new Set(references.contestVerbs);
/** What comes back every year. */
const MONTH =
  '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
/** Also years of three digits, which are no dates by themselves. */
const MONTH_OF_YEAR = new RegExp(`(?<!\\p{L})${MONTH} \\d{3,4}(?!\\d)`, 'iu');
const MONTH_ALONE = new RegExp(
  `(?<!\\p{L})(?:en|d[eè]s|début|fin|mi-|depuis|mois de|mois d['’]) ?${MONTH}(?!\\p{L})`,
  'iu',
);
/** An hour of a day: *à 18 h 30*, *vers midi*. */
const HOUR =
  /(?<!\p{L})(?:à|dès|vers|avant|après)\s(?:\d{1,2}\s?h(?:eures?)?(?!\p{L})|midi(?!\p{L})|minuit(?!\p{L})|l['’]aube(?!\p{L}))/iu;
const EVERY =
  /(?<!\p{L})(?:chaque|tous les|toutes les|traditionnel(?:le)?s?|anniversaire|fêtée?s?)(?!\p{L})/iu;

/**
 * *Le 3 mai, Paul …*: of which year? *À 8 h, Paul …*: of which day? *finit meilleur buteur*: of which season? Null where a year is
 * told, or where a day is one of every year.
 */
export function findOpenOccasion({ view }: Reading): OpenReference | null {
  if (view.mentions.some(hasYear) || MONTH_OF_YEAR.test(view.text)) return null;
  const day = view.mentions.find(isWithoutYear)?.text ?? MONTH_ALONE.exec(view.text)?.[0];
  if (day !== undefined && !EVERY.test(view.text)) return { rule: 'relative-time', text: day };
  // *À 18 h 30, les ouvriers quittèrent l'usine*: on which day?
  const hour = HOUR.exec(view.text);
  if (hour && (hour.index === 0 || isPast(view)) && !EVERY.test(view.text))
    return { rule: 'relative-time', text: hour[0] };
  const contest = view.words.find(
    ({ upos, lemma, form }) =>
      (upos === 'NOUN' && (CONTEST.has(lemma) || form === 'buts')) ||
      (upos === 'VERB' && CONTEST_VERB.has(lemma)),
  );
  return contest ? { rule: 'undated-contest', text: contest.form } : null;
}

/** A year, a decade or a century. */
export function hasYear(mention: Mention): boolean {
  return mention.value?.kind === 'date' && /\d/u.test(mention.value.edtf.slice(0, 4));
}

function isWithoutYear({ value }: Mention): boolean {
  return value?.kind === 'date' && value.edtf.startsWith('XXXX');
}
