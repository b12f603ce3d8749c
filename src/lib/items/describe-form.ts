import type { FiniteReading, Tense } from '#lib/analysis/features.ts';
import type { VerbLexicon } from '#lib/analysis/verb-lexicon.ts';
import grammar from './grammar.json' with { type: 'json' };

/** The tenses that items ask for; the imperfect subjunctive and the imperative are left out. */
export type AskedTense = keyof typeof grammar.tenses;

export function askedTense(tense: Tense): AskedTense | null {
  return tense === 'subjonctif-imparfait' || tense === 'imperatif-present' ? null : tense;
}

/**
 * A form by its place in the table, with every person it serves (behind *se* the third alone): *la 1re
 * et la 3e personne du singulier du présent de l'indicatif*.
 */
export function describeForm(
  form: string,
  reading: FiniteReading,
  verbs: VerbLexicon,
  reflexive: boolean,
): { fr: string; en: string } {
  const tense = grammar.tenses[askedTense(reading.tense) ?? 'indicatif-present'];
  const persons = ([1, 2, 3] as const).filter(
    (person) =>
      (!reflexive || person === 3) &&
      verbs.conjugate(reading.lemma, reading.tense, person, reading.number) === form,
  );
  const { fr, en } = grammar.numbers[reading.number];
  const french = persons.map((person) => `la ${grammar.persons[person].fr}`);
  const english = persons.map((person) => grammar.persons[person].en);
  return {
    fr: `${listed(french, 'et')} personne ${fr} ${tense.fr}`,
    en: `the ${listed(english, 'and')} person ${en} of ${tense.en}`,
  };
}

/** What stands on the English side of a French verb form: its place in the table. */
export function labelForm({ tense, person, number }: FiniteReading): string {
  const known = grammar.tenses[askedTense(tense) ?? 'indicatif-present'];
  return `${known.en.replace(/^the /u, '')}, ${grammar.persons[person].en} person ${grammar.numbers[number].en}`;
}

function listed(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${and} ${last}`;
}
