import type { Word } from '#lib/analysis/tree/document.ts';
import { englishLemmas, type EnglishIrregulars } from '#lib/bilingual/english-lemmas.ts';

/** What *do* becomes so that the verb itself can stay bare. */
export interface Supported {
  readonly support: 'do' | 'does' | 'did';
  readonly base: string;
}

/** Null where the form and the lemma do not belong together, or the tense is not plain. */
export function supportWithDo(
  { form, lemma, feats }: Word,
  irregulars: EnglishIrregulars,
): Supported | null {
  const lower = form.toLowerCase();
  if (feats['VerbForm'] !== 'Fin') return null;
  if (!/^[a-z]+(?:-[a-z]+)*$/u.test(lemma) || lemma === 'be') return null;
  if (feats['Tense'] === 'Past') {
    // *bound* can be a verb of its own, but its past is *bounded*
    const base = irregulars.get(lower) ?? (/ed$/u.test(lower) ? lemma : null);
    const fits = base !== null && englishLemmas(lower, irregulars).includes(base);
    return !fits ? null : { support: 'did', base };
  }
  if (!englishLemmas(lower, irregulars).includes(lemma)) return null;
  if (feats['Tense'] !== 'Pres') return null;
  if (lower === lemma) return { support: 'do', base: lemma };
  return lower === thirdPerson(lemma) ? { support: 'does', base: lemma } : null;
}

const SINGULAR: Readonly<Record<string, string>> = {
  are: 'is',
  were: 'was',
  have: 'has',
  do: 'does',
};

/** The form that goes with *who* and *what*: *are* → *is*, *grow* → *grows*; null where it is unknown. */
export function agreeWithSingular({ form, lemma, upos, feats }: Word): string | null {
  const lower = form.toLowerCase();
  const special = SINGULAR[lower];
  if (special !== undefined && (upos === 'AUX' || lower !== 'do')) return special;
  if (upos === 'AUX' || feats['Tense'] !== 'Pres') return form;
  if (lower === thirdPerson(lemma)) return form;
  return lower === lemma ? thirdPerson(lemma) : null;
}

function thirdPerson(lemma: string): string {
  if (lemma === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/u.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}
