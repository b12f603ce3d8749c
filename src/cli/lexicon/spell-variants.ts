/** Spellings that French texts use and the Lefff does not list. */
import { sharedLength } from '#lib/analysis/form-lexicon/group-paradigms.ts';
import type { LefffRow } from './map-lefff.ts';

/**
 * Where the Lefff's *oe* stands for the ligature: *cœur*, *œil*, *œdème*, *fœtus*, *cœliaque*; not
 * in *moelle* or *coefficient*.
 */
const LIGATURE =
  /oe(?=u|il)|^oe|(?<=^f)oe(?=t|hn)|(?<=^c)oe(?=l[aei])|oe(?=d[eè]m|sophag|strogèn)/g;

/** The reform of 1990 keeps the circumflex of *i* and *u* here, where it parts words. */
const KEPT = new Set(['croître', 'dû', 'jeûne', 'jeûner', 'mûr', 'sûr']);

/** The row itself, its lemma with the ligature, and what else its form may look like. */
export function spellVariants(row: LefffRow): LefffRow[] {
  const lemma = row.lemma.replaceAll(LIGATURE, 'œ');
  const form = row.form.replaceAll(LIGATURE, 'œ');
  const forms = new Set([row.form, form, withoutCircumflex({ ...row, form, lemma })]);
  return Array.from(forms, (variant) => ({ ...row, lemma, form: variant }));
}

/**
 * As the Conseil supérieur de la langue française recommends since 1990: *entrainer*, *il connait*,
 * *cout*. Endings keep theirs (*nous vîmes*, *qu'il fût*), but for the third person of the present.
 */
function withoutCircumflex({ form, lemma, tag }: LefffRow): string {
  if (KEPT.has(lemma)) return form;
  if (tag === 'P3s' && form.endsWith('ît')) return `${form.slice(0, -2)}it`;
  const shared = sharedLength(form, lemma);
  const stem = form.slice(0, shared).replaceAll('î', 'i').replaceAll('û', 'u');
  return stem + form.slice(shared);
}
