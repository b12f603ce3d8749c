import type { Gender, GrammaticalNumber } from '#lib/analysis/features.ts';
import type { Changes } from './write-words.ts';
import { genderOf, numberOf } from './agree-interrogative.ts';
import type { Statement } from './statement.ts';

/**
 * The participle with *avoir* agrees with the object once that goes before it: *Combien de lettres
 * a-t-il écrites*. Null where the form is not sure.
 */
export function agreeParticiple(statement: Statement, object: number): Changes | null {
  return agreeParticipleWith(statement, genderOf(statement, object), numberOf(statement, object));
}

/** The same, where the noun that goes before is not in the sentence: *Quelle ville ont-ils prise*. */
export function agreeParticipleWith(
  statement: Statement,
  gender: Gender | null,
  number: GrammaticalNumber | null,
): Changes | null {
  const { view, verb, lexicon } = statement;
  const changes = new Map<number, string>();
  const main = view.words[verb.main];
  const hasHave = [verb.finite, ...verb.rest].some((at) => {
    const { upos, lemma } = view.words[at] ?? {};
    return upos === 'AUX' && lemma === 'avoir';
  });
  if (!hasHave || main === undefined) return changes;
  if (main.feats['VerbForm'] !== 'Part' || verb.passive) return null;
  if (gender === null || number === null) return null;
  const feminine = gender === 'Fem' ? 'e' : '';
  const plural = number === 'Plur' && !(feminine === '' && /[sx]$/u.test(main.form)) ? 's' : '';
  const form = `${main.form}${feminine}${plural}`;
  const exists = lexicon.verbs
    .readings(form)
    .some(({ verbForm, lemma }) => verbForm === 'PastPart' && lemma === main.lemma);
  if (!exists) return null;
  if (form !== main.form) changes.set(verb.main, form);
  return changes;
}
