import { describe, expect, it } from 'vitest';
import { viewParagraphs } from '#lib/analysis/view-paragraphs.ts';
import { loadFrenchGenerator } from '../../../cli/load-lexicon.ts';
import { findArticlePoints } from './find-article-points.ts';

const loaded = loadFrenchGenerator();
if (!loaded.ok) throw new Error(loaded.error.problem.code);
const { lexicon, analysers } = loaded.value;
const lookups = {
  lexicon,
  readingsOf: (form: string) => analysers.french.lexicon?.readings(form) ?? [],
};

/** The nouns whose determiner may be asked for. */
function nounsOf(text: string): string[] {
  const view = viewParagraphs([[text]], analysers.french, lexicon)[0]?.[0];
  if (!view) throw new Error(text);
  return findArticlePoints(view, lookups, () => undefined).map(({ noun }) => noun.noun);
}

describe('hasAgreeingWord', () => {
  it.each([
    ['route', 'Une seule route traverse la forêt.'],
    ['lentille', 'Le savant vend sa première lentille à Rouen.'],
    ['chocolat', 'Le garçon boit un chocolat chaud dans le salon.'],
    ['muscle', 'Le cœur est un muscle très puissant.'],
    ['tunnel', 'Le maire inaugure le premier tunnel de la région.'],
    ['bâtiment', 'Transformé par la ville, le bâtiment abrite une école.'],
    ['bâtiment', 'Le bâtiment, construit en 1820, abrite une école.'],
    ['chute', 'La chute collective surprend le public.'],
    ['porte', 'La porte du jardin est verte.'],
    ['maison', 'La maison a été détruite en 1920.'],
  ])('finds a word that shows the gender of %j: %s', (noun, text) => {
    expect(nounsOf(text)).not.toContain(noun);
  });

  it.each([
    ['voiture', 'Le facteur conduit une voiture rouge.'],
    ['peinture', 'Le musée de Rouen possède une célèbre peinture.'],
    ['forêt', 'Le facteur traverse la forêt.'],
    ['école', 'La reine visite son ancienne école.'],
  ])('finds none that shows the gender of %j: %s', (noun, text) => {
    expect(nounsOf(text)).toContain(noun);
  });
});
