import { expect, test } from 'vitest';
import { bankOf } from '../../../tests/support/generate.ts';
import { setApostrophes } from './set-apostrophes.ts';

const made = bankOf('Marie Dupuis naît à Rouen en 1884. Marie Dupuis ouvrit une école en 1912.\n');

/** A stem with a straight apostrophe, as a text of the given sentence has it. */
function stemsIn(fr: string): string[] {
  return made.items.flatMap((item) => {
    if (item.kind !== 'true-false') return [];
    const set = setApostrophes([{ fr }])({ ...item, stem: { ...item.stem, fr: "C'est là." } });
    return set.kind === 'true-false' ? [set.stem.fr] : [];
  });
}

test('what is added has the apostrophes of its text', () => {
  expect(stemsIn('L’école ouvre.')).toContain('C’est là.');
  expect(stemsIn("L'école ouvre.")).toContain("C'est là.");
  expect(stemsIn('Marie chante.')).toContain("C'est là.");
});
