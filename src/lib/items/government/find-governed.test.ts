import { describe, expect, it } from 'vitest';
import { viewParagraphs } from '#lib/analysis/view-paragraphs.ts';
import { loadFrenchGenerator } from '../../../cli/load-lexicon.ts';
import { findGoverned, isEchoed } from './find-governed.ts';

const loaded = loadFrenchGenerator();
if (!loaded.ok) throw new Error(loaded.error.problem.code);
const { lexicon, analysers } = loaded.value;

function found(text: string): (readonly [string, readonly string[]])[] {
  const view = viewParagraphs([[text]], analysers.french, lexicon)[0]?.[0];
  if (!view) throw new Error(text);
  return findGoverned(view).map(({ preposition, wrong }) => [preposition, wrong]);
}

describe('the preposition that a verb calls for', () => {
  it.each([
    ['Le maire participe à la fête du village.', 'à', ['sur', 'par', 'contre']],
    ['Les soldats s’emparent de la ville.', 'de', ['à', 'sur', 'par', 'contre']],
    ['La reine décide de quitter la ville.', 'de', ['à', 'par', 'en']],
    ['Marie a réussi à ouvrir la porte.', 'à', ['de', 'par', 'en']],
  ])('%s', (text, preposition, wrong) => {
    expect(found(text)).toEqual([[preposition, wrong]]);
  });

  it.each([
    ['one word with the article', 'Le maire participe au repas du village.'],
    ['shown by the next one', 'Le village est confronté à la faim et à la soif.'],
    ['a verb that takes several', 'Le facteur commence à lire la lettre.'],
  ])('is not asked: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a preposition that stands again behind', () => {
  it.each([
    ['de', ' gardiens et, plus tard, d’auxiliaires.', true],
    ['à', ' Zeus, Nabû à Apollon.', true],
    ['à', ' la faim et au froid.', true],
    ['de', ' la baisse du pouvoir.', false],
    ['à', ' la fête, depuis toujours.', false],
    ['de', ' la ville et décorent la place.', false],
  ])('%s … %s', (preposition, rest, echoed) => {
    expect(isEchoed(preposition, rest)).toBe(echoed);
  });
});
