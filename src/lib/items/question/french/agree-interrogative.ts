import type { Gender, GrammaticalNumber } from '#lib/analysis/features.ts';
import type { FrenchGrammar, Source } from './statement.ts';

const QUEL = {
  Masc: { Sing: 'quel', Plur: 'quels' },
  Fem: { Sing: 'quelle', Plur: 'quelles' },
} as const;

export function quel(gender: Gender, number: GrammaticalNumber): string {
  return QUEL[gender][number];
}

export function numberOf({ view }: Pick<Source, 'view'>, noun: number): GrammaticalNumber | null {
  const { Number: number } = view.words[noun]?.feats ?? {};
  return number === 'Sing' || number === 'Plur' ? number : null;
}

/** The one gender that a noun has in the lexicon; else what its article or adjective shows. */
export function genderOf(source: Source, noun: number): Gender | null {
  const { view } = source;
  const word = view.words[noun];
  if (word === undefined) return null;
  const shown = new Set<Gender>();
  for (const at of view.dependents[noun] ?? []) {
    const { upos, form = '', deprel = '' } = view.words[at] ?? {};
    if (!/^(?:det|amod|acl)$/u.test(deprel)) continue;
    const gender = upos === 'DET' ? genderOfDeterminer(form) : genderOfForm(source, form, 'ADJ');
    if (gender !== null) shown.add(gender);
  }
  const [seen = null, ...more] = shown;
  if (more.length > 0) return null;
  if (word.upos === 'PROPN') return seen;
  const listed = genderOfForm(source, word.form, 'NOUN');
  if (listed !== null && seen !== null && listed !== seen) return null;
  return listed ?? seen;
}

function genderOfForm({ readingsOf }: FrenchGrammar, form: string, upos: string): Gender | null {
  const genders = new Set<string>();
  for (const reading of readingsOf(form.toLowerCase())) {
    if (reading.upos === upos) genders.add(reading.feats['Gender'] ?? 'both');
  }
  if (genders.size !== 1) return null;
  return genders.has('Masc') ? 'Masc' : genders.has('Fem') ? 'Fem' : null;
}

function genderOfDeterminer(form: string): Gender | null {
  const lower = form.toLowerCase();
  if (/^(?:le|un|cet?|du|au|quel|tout|certain)$/u.test(lower)) return 'Masc';
  return /^(?:la|une|cette|quelle|toute|certaine|sa)$/u.test(lower) ? 'Fem' : null;
}
