import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../../tests/support/units.ts';
import { generator, viewOf } from '../../../../tests/support/shipped-generator.ts';
import { refuseOpenGaps } from './refuse-open-gap.ts';

const refuse = (text: string): string | null => {
  const { segments } = unitsOf([[['Marie Dupuis ouvrit une librairie à Rouen en 1934.'], [text]]]);
  const [, segment] = segments;
  if (segment === undefined) throw new Error(text);
  return refuseOpenGaps({ segments, lexicon: generator.lexicon })(viewOf(text), segment);
};

describe('refuseOpenGaps', () => {
  it.each([
    ['open-owner', 'Robert Morel confirma ses mesures à Londres en 1680.'],
    ['open-owner', 'Paul Varn dirigea la création de son concerto en 1835.'],
    ['open-event', 'Paul Varn rejoignit Nancy.'],
    ['open-event', 'Paul Varn remplaça Louis Morel.'],
    ['open-subject', 'Le grand escalier a inspiré Paul Varn pour le théâtre de Nancy.'],
    ['open-event', 'L’ingénieur Paul Varn fit creuser dix canaux en neuf ans.'],
    ['open-thing', 'Le botaniste Paul Varn avait décrit la plante à Vienne dès 1588.'],
    ['open-comparison', 'Paul Varn obtient en 1862 une valeur plus exacte grâce à un miroir.'],
    ['open-comparison', 'En 1862, Paul Varn n’a jamais écrit de page plus sombre.'],
    ['open-deed', 'L’architecte Paul Varn dirige la rénovation de 1855 à 1868.'],
  ])('%s: %s', (guard, text) => {
    expect(refuse(text)).toBe(guard);
  });

  it.each([
    'En 1680, Paul Varn publia ses observations à Londres.',
    'Paul Varn fait vacciner ses troupes en 1805.',
    'La machine à vapeur fut inventée à Nancy en 1729 par Paul Varn.',
    'Paul Varn entra en 1819 à l’Institut royal des jeunes aveugles, à Paris.',
    'Paul Varn ouvrit en 1862 une école plus grande que celle de Nancy.',
    'Paul Varn n’enregistra que sept disques.',
    'En 1945, les commerçants de Rouen aidèrent Marie Dupuis à réparer sa librairie.',
  ])('lets %s', (text) => {
    expect(refuse(text)).toBeNull();
  });
});
