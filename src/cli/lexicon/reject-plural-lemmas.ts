import type { LefffRow } from './map-lefff.ts';

/**
 * Leaves out plural nouns as lemmas of their own where the plural of another noun looks and agrees
 * alike: the treebanks lemmatise *droits* and *yeux* by the singular in every sense.
 */
export function rejectPluralLemmas(rows: readonly LefffRow[]): LefffRow[] {
  const plurals = new Set(rows.filter((row) => isPlural(row) && row.form !== row.lemma).map(key));
  return rows.filter((row) => !(isPlural(row) && row.form === row.lemma && plurals.has(key(row))));
}

function isPlural({ category, tag }: LefffRow): boolean {
  return category === 'nc' && /^[mf]p$/.test(tag);
}

function key({ form, tag }: LefffRow): string {
  return `${form}\t${tag}`;
}
