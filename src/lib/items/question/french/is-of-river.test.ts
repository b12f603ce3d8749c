import { describe, expect, test } from 'vitest';
import { grammar, viewOf } from '../../../../../tests/support/shipped-generator.ts';
import { askFrench } from './ask-french.ts';

function stemsOf(fr: string): string[] {
  return askFrench(viewOf(fr), grammar).asked.map(({ stem }) => stem);
}

describe('a river that bears the name of a land', () => {
  test.each([
    'Le Niger traverse le Bénin.',
    'Le Congo forme une boucle près de Kisangani.',
    'Le Sénégal arrose la ville de Podor en Mauritanie.',
  ])('%s', (fr) => {
    expect(stemsOf(fr).join()).not.toContain('pays');
  });

  test('the land itself is asked for', () => {
    expect(stemsOf('Le Niger obtient son indépendance en 1960.')).toContain(
      'Quel pays obtient son indépendance en 1960 ?',
    );
  });
});
