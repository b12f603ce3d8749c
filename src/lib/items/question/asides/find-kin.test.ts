import { describe, expect, test } from 'vitest';
import { bankOf } from '../../../../../tests/support/generate.ts';
import { viewOf } from '../../../../../tests/support/shipped-generator.ts';
import { findKin } from './find-kin.ts';

/** Who is what to whom. */
function kin(fr: string): string[] {
  return findKin(viewOf(fr)).map(
    (told) => `${told.who.text}: ${told.kin.noun} of ${told.whose.text}`,
  );
}

describe('what people are to each other', () => {
  test.each([
    [
      'Eva Marchal, fille aînée de Luc Marchal, dirige le théâtre.',
      'Eva Marchal: fille of Luc Marchal',
    ],
    ['Eva Marchal est la nièce de Paul Delmas.', 'Eva Marchal: nièce of Paul Delmas'],
    ['Paul Delmas et sa fille Claire quittent Lyon.', 'Claire: fille of Paul Delmas'],
    ['Paul Delmas vit à Lyon chez son frère Marc.', 'Marc: frère of Paul Delmas'],
  ])('%s', (fr, told) => {
    expect(kin(fr)).toEqual([told]);
  });

  test.each([
    // whose brother?
    'Paul Delmas écrit à Luc Marchal que son frère Marc est parti.',
    'Paul Delmas sait qu’elle habite chez son frère Marc.',
    // a part of the parents
    'Elle chante avec Eva Marchal, fille de Luc ou d’Anne.',
    // no kin
    'Paul Delmas vit chez son ami Marc.',
  ])('nothing of %s', (fr) => {
    expect(kin(fr)).toEqual([]);
  });

  test('asked for with kin of the same gender', () => {
    const { items } = bankOf(
      'Claire Roux est la fille de Paul Delmas. Ils ouvrent un restaurant à Paris en 1950.',
    );
    const options = items.flatMap((item) =>
      item.kind === 'question' && item.stem.fr.includes('Claire Roux pour Paul Delmas')
        ? item.options.map(({ fr }) => fr)
        : [],
    );
    expect(options).toContain('sa fille');
    expect(options.every((option) => option.startsWith('sa '))).toBe(true);
  });
});
