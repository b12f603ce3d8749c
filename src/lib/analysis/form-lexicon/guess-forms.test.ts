import { describe, expect, test } from 'vitest';
import { guessForms } from './guess-forms.ts';
import { readFormLexicon } from './read-form-lexicon.ts';
import { writeFormLexicon } from './write-form-lexicon.ts';

const read = readFormLexicon(
  writeFormLexicon(
    [
      { form: 'école', lemma: 'école', bundle: 'NOUN\tGender=Fem|Number=Sing' },
      { form: 'suisses', lemma: 'suisse', bundle: 'ADJ\tNumber=Plur' },
      { form: 'est', lemma: 'est', bundle: 'NOUN\tGender=Masc|Number=Sing' },
      { form: 'est', lemma: 'être', bundle: 'AUX\t_' },
    ],
    'fr',
  ),
);
if (!read.ok) throw new Error(read.error.code);
const lexicon = read.value;
const guesses = guessForms(lexicon);

describe('guesses of forms', () => {
  test('leave known forms as they are', () => {
    expect(guesses.bundlesOf('est')).toBe(lexicon.bundlesOf('est'));
    expect(guesses.readings('est')).toEqual(lexicon.readings('est'));
  });

  test('give a first letter back its accent', () => {
    expect(guesses.readings('ecole')).toEqual(lexicon.readings('école'));
    expect(guesses.bundlesOf('ecole')).toBe(lexicon.bundlesOf('école'));
  });

  test('read a compound as its last part, where that is no grammatical word', () => {
    expect(guesses.readings('franco-suisses')).toEqual([
      { upos: 'ADJ', feats: { Number: 'Plur' }, lemma: 'franco-suisse' },
    ]);
    expect(guesses.bundlesOf('franco-suisses')).toBe(lexicon.bundlesOf('suisses'));
    expect(guesses.readings('nord-est')).toHaveLength(1);
    expect(guesses.bundlesOf('nord-est')).toBe(guesses.bundlesOf('sud-est'));
  });

  test('know nothing of other forms', () => {
    for (const form of ['', '-', 'e', '-suisses', 'suisses-', 'franco-belges'])
      expect([guesses.readings(form), guesses.bundlesOf(form)]).toEqual([[], []]);
  });
});
