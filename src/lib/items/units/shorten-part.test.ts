import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../../tests/support/units.ts';

const BEFORE = 'Marie Dupuis ouvrit une librairie à Rouen en 1934.';

function shortened(sentence: string): string | undefined {
  const { units } = unitsOf([[[BEFORE], [sentence]]]);
  const unit = units.find(({ id }) => id.startsWith('s2'));
  return unit?.open === null ? unit.fr : undefined;
}

describe('shortenPart', () => {
  it.each([
    [
      'Paul Varn vendit en 1936 une maison de Lyon, ce qui inquiéta cette famille.',
      'Paul Varn vendit en 1936 une maison de Lyon.',
    ],
    [
      'Malgré cette défaite, Paul Varn devint maire de Lyon en 1936.',
      'Paul Varn devint maire de Lyon en 1936.',
    ],
    [
      'Paul Varn acheta en 1936 un hôtel de Lyon (celui-ci avait trente chambres).',
      'Paul Varn acheta en 1936 un hôtel de Lyon.',
    ],
    [
      'L’école de Rouen ouvrit à son tour en 1936 un théâtre à Lyon.',
      'L’école de Rouen ouvrit en 1936 un théâtre à Lyon.',
    ],
    [
      'Louis Rey, qui dirigeait alors cette école, fonda un théâtre à Lyon en 1936.',
      'Louis Rey fonda un théâtre à Lyon en 1936.',
    ],
  ])('%s', (sentence, short) => {
    expect(shortened(sentence)).toBe(short);
  });

  it.each([
    'L’année suivante, Paul Varn ouvrit un théâtre à Lyon.',
    'Louis Rey, qui dirigeait alors ce théâtre de Lyon, refusa en 1936 de le vendre.',
    'Selon cette légende, Paul Varn devint maire de Lyon en 1936.',
    'Paul Varn vendit en 1936 toutes les maisons de Lyon, sauf cette ferme.',
    'Paul Varn vendit en 1936 cette maison, ce qui inquiéta la ville de Lyon.',
  ])('%s', (sentence) => {
    expect(shortened(sentence)).toBeUndefined();
  });
});
