import { sharedLength } from '#lib/analysis/form-lexicon/group-paradigms.ts';
import type { LefffRow } from './map-lefff.ts';

/**
 * Gives nouns of women their feminine singular as the lemma, as GSD does (*actrice*, not
 * *acteur*): the Lefff has the masculine one for both.
 */
export function lemmatiseFeminines(rows: readonly LefffRow[]): LefffRow[] {
  const masculine = new Set<string>();
  const singulars = new Map<string, string[]>();
  for (const { category, form, lemma, tag } of rows) {
    if (category !== 'nc') continue;
    if (tag.startsWith('m') && form === lemma) masculine.add(lemma);
    if (tag === 'fs') singulars.set(lemma, [...(singulars.get(lemma) ?? []), form]);
  }
  return rows.map((row) => {
    const { category, form, lemma, tag } = row;
    if (category !== 'nc' || !tag.startsWith('f') || !masculine.has(lemma)) return row;
    return { ...row, lemma: nearest(form, singulars.get(lemma) ?? []) ?? lemma };
  });
}

function nearest(form: string, candidates: readonly string[]): string | undefined {
  return candidates.toSorted((a, b) => sharedLength(b, form) - sharedLength(a, form))[0];
}
