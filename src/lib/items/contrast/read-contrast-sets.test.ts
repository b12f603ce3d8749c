import { expect, test } from 'vitest';
import { generator } from '../../../../tests/support/shipped-generator.ts';

const { contrasts } = generator;

test('prepositions of place stand against their contraries alone', () => {
  const othersOf = (word: string, form: string): string[] =>
    contrasts
      .startingWith(word)
      .filter(({ fr }) => fr === form)
      .flatMap((member) => contrasts.othersOf(member).map(({ fr }) => fr));
  expect(othersOf('autour', 'autour de')).toEqual([]);
  expect(othersOf('à', 'à côté de')).toEqual([]);
  expect(othersOf('à', "à l'intérieur de")).toEqual(["à l'extérieur de"]);
});
