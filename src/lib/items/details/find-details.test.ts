import { expect, it } from 'vitest';
import { viewParagraphs } from '#lib/analysis/view-paragraphs.ts';
import { loadFrenchGenerator } from '../../../cli/load-lexicon.ts';
import { findDetails } from './find-details.ts';

const loaded = loadFrenchGenerator();
if (!loaded.ok) throw new Error(loaded.error.problem.code);
const { analysers, lexicon, names } = loaded.value;

function keysOf(fr: string): string[] {
  const [french = null] = viewParagraphs([[fr]], analysers.french, lexicon)[0] ?? [];
  const segment = {
    id: 's1',
    fr,
    en: null,
    paragraph: 0,
    single: true,
    tokens: [],
    trees: { french, english: null },
  };
  return findDetails(segment, names).map(({ key }) => key);
}

it.each([
  ['La coopérative réunit deux cents paludiers.', 'deux cents'],
  ['La tour mesure vingt et un mètres.', 'vingt et un'],
  ['La ville compte 2,5 millions d’habitants.', '2,5 millions'],
  ['La dette dépasse deux cents millions d’euros.', 'deux cents millions'],
  ['Le pont mesure 1 250 mètres.', '1 250'],
])('asks for the whole number in %s', (sentence, key) => {
  expect(keysOf(sentence)).toContain(key);
});
