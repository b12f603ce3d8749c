import { describe, expect, it } from 'vitest';
import { viewParagraphs } from '#lib/analysis/view-paragraphs.ts';
import { loadFrenchGenerator } from '../../../cli/load-lexicon.ts';
import { findPlacings } from './find-placing.ts';

const loaded = loadFrenchGenerator();
if (!loaded.ok) throw new Error(loaded.error.problem.code);
const { lexicon, analysers, names } = loaded.value;

function found(text: string): string[] {
  const view = viewParagraphs([[text]], analysers.french, lexicon)[0]?.[0];
  if (!view) throw new Error(text);
  return findPlacings(view, names).map(({ preposition, name }) => `${preposition} ${name}`);
}

describe('the preposition before a place', () => {
  it.each([
    ['Le peintre habite à Marseille depuis deux ans.', 'à Marseille'],
    ['La reine voyage en Italie avec sa sœur.', 'en Italie'],
    ['Le facteur est né au Portugal.', 'au Portugal'],
    ['La chanteuse travaille aux Pays-Bas.', 'aux Pays-Bas'],
  ])('%s', (text, said) => {
    expect(found(text)).toEqual([said]);
  });

  it.each([
    ['no place', 'Le traité permet aux États-Unis de vendre du blé.'],
    ['usage wavers', 'Le notaire est né en Limousin.'],
    ['shown by another', 'Née à Marseille, la reine est morte à Marseille.'],
  ])('is not asked: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
