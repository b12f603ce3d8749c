import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../../../tests/support/units.ts';

/** Makes the paragraph one that speaks of particulars. */
const BEFORE = 'Marie Dupuis ouvrit une librairie à Rouen en 1934.';

function openOf(...sentences: readonly string[]): string | null {
  const { units } = unitsOf([[[BEFORE], ...sentences.map((sentence) => [sentence] as const)]]);
  return units.at(-1)?.open?.rule ?? null;
}

describe('kinds', () => {
  it.each([
    ['Le far breton est un gâteau aux pruneaux.'],
    ['Le hérisson vit dans les jardins et les forêts d’Europe.'],
    ['Le bouquetin avait disparu des Alpes françaises en 1930.'],
    ['Le bouquetin des Alpes est un mammifère.', 'Le bouquetin mange des herbes et des lichens.'],
    ['Un bouquetin mange des herbes.', 'Le bouquetin boit peu.'],
    ['Le chamois vit dans les Alpes, le Jura et les Pyrénées.'],
    ['La marmotte s’accouple en avril.'],
    ['L’accordéon fut inventé à Vienne en 1829.'],
  ])('%s', (...sentences) => {
    expect(openOf(...sentences)).toBeNull();
  });

  it.each([
    ['Depuis 1920, la ville de Rouen est le centre de la fabrication française.'],
    ['L’appareil est une machine.'],
    ['Le bouquetin mourut à Chamonix en 1930.'],
    ['Paul Varn attrapa un bouquetin à Chamonix en 1930.', 'Le bouquetin mange des herbes.'],
  ])('%s', (...sentences) => {
    expect(openOf(...sentences)).not.toBeNull();
  });
});
