import type { Gender } from './features.ts';
import type { FormLexicon } from './form-lexicon/form-lexicon.ts';

/** The gender of a noun in the singular; null where it is unknown, or both: *le livre*, *la livre*. */
export function findNounGender(noun: string, forms: FormLexicon): Gender | null {
  const genders = new Set<Gender>();
  for (const { upos, feats } of forms.readings(noun)) {
    if (upos !== 'NOUN' || feats['Number'] === 'Plur') continue;
    if (feats['Gender'] !== 'Fem') genders.add('Masc');
    if (feats['Gender'] !== 'Masc') genders.add('Fem');
  }
  const [only] = genders;
  return genders.size === 1 && only !== undefined ? only : null;
}
