import { describe, expect, it } from 'vitest';
import { grammar, viewOf } from '../../../../tests/support/shipped-generator.ts';
import { findArticlePoints } from './find-article-points.ts';

/** The nouns whose determiner may be asked for. */
function nounsOf(text: string): string[] {
  const view = viewOf(text);
  return findArticlePoints(view, grammar, () => undefined).map(({ noun }) => noun.noun);
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
    ['meunier', 'Un meunier du village, parti en mai, revient à la ville.'],
    ['moitié', 'La moitié du jardin reste inachevée.'],
    ['maison', 'Le roi vend la maison que la reine lui a laissée.'],
    ['troupe', 'La troupe quitte le village, mais elle revient en mai.'],
    ['sonde', 'Lancée du port de Rouen, dix jours avant sa sœur, la sonde traverse la mer.'],
    ['lettre', 'Un député lut à voix haute la lettre que sa mère lui avait adressée.'],
    ['fenêtre', 'Le chat a les yeux fixés sur la fenêtre, par laquelle entre le facteur.'],
    ['teinture', 'Le navire transporte la pourpre, une teinture tirée d’un coquillage.'],
    ['jour', 'Le facteur revient le jour suivant.'],
    ['mur', 'Le jardin touche un mur auquel le facteur tient beaucoup.'],
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
