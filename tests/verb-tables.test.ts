/** The lexicon of French forms against the verb tables of another package of the same origin. */
import { createRequire } from 'node:module';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { TENSES, type Tense } from '#lib/analysis/features.ts';
import { buildVerbLexicon } from '#lib/analysis/verb-lexicon.ts';
import { loadFormLexicon } from '../src/cli/load-analyser.ts';

const tablesSchema = v.record(v.string(), v.record(v.string(), v.array(v.nullable(v.string()))));
const packaged: unknown = createRequire(import.meta.url)(
  'french-verbs-lefff/dist/conjugations.json',
);
const tables = v.parse(tablesSchema, packaged);

/** The package's letters, in the order of `TENSES`. */
const LETTERS = ['P', 'I', 'J', 'F', 'C', 'S', 'T', 'Y'];
const PERSONS = [1, 2, 3] as const;
const NUMBERS = ['Sing', 'Plur'] as const;

const VERBS =
  'être avoir aller faire dire voir savoir vouloir venir tenir prendre mettre croire devoir appeler ' +
  'jeter acheter lever préférer manger commencer finir haïr vendre battre suivre écrire lire boire ' +
  'recevoir naître connaître mourir courir ouvrir cueillir conduire craindre peindre joindre vivre ' +
  'rire plaire envoyer nettoyer falloir pleuvoir aimer placer créer';

const forms = loadFormLexicon('fr');
if (!forms.ok || forms.value === null) throw new Error('No lexicon');
const verbs = buildVerbLexicon(forms.value);

const listed = (lemma: string, letter: string, slot: number): string | null => {
  const form = tables[lemma]?.[letter]?.[slot] ?? null;
  return form === 'NA' || form === '' ? null : form;
};

describe.each(VERBS.split(' '))('%s', (lemma) => {
  it.each(TENSES.map((tense, index): [Tense, string] => [tense, LETTERS[index] ?? '']))(
    '%s',
    (tense, letter) => {
      const ours = NUMBERS.flatMap((number) =>
        PERSONS.map((person) => verbs.conjugate(lemma, tense, person, number)),
      );
      expect(ours).toEqual(ours.map((_, slot) => listed(lemma, letter, slot)));
    },
  );

  it('masculine participle', () => {
    expect(verbs.participle(lemma, 'Masc', 'Sing')).toBe(listed(lemma, 'K', 0));
  });
});
