import type { VerbLexicon } from '#lib/analysis/verb-lexicon.ts';
import grammar from '../grammar.json' with { type: 'json' };
import { spell, type Conjugated } from './conjugated.ts';

/**
 * A form by its place in the table, with every person it serves (behind *se* the third alone): *la 1re
 * et la 3e personne du singulier du présent de l'indicatif*.
 */
export function describeForm(
  at: Conjugated,
  verbs: VerbLexicon,
  reflexive: boolean,
): { readonly fr: string; readonly en: string } {
  const form = spell(at, verbs);
  const persons = ([1, 2, 3] as const).filter(
    (person) => person === at.person || (!reflexive && spell({ ...at, person }, verbs) === form),
  );
  const [tense, number, voice] = [
    grammar.tenses[at.tense],
    grammar.numbers[at.number],
    grammar.voices[at.voice],
  ];
  const french = persons.map((person) => `la ${grammar.persons[person].fr}`);
  const english = persons.map((person) => grammar.persons[person].en);
  return {
    fr: `${listed(french, 'et')} personne ${number.fr} ${tense.fr}${voice.fr}`,
    en: `the ${listed(english, 'and')} person ${number.en} of ${tense.en}${voice.en}`,
  };
}

/** What stands on the English side of a French verb form: its place in the table. */
export function labelForm({ tense, person, number, voice }: Conjugated): string {
  const name = grammar.tenses[tense].en.replace(/^the /u, '');
  return `${name}${grammar.voices[voice].en}, ${grammar.persons[person].en} person ${grammar.numbers[number].en}`;
}

function listed(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${and} ${last}`;
}
