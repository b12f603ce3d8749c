import { expect, test } from 'vitest';
import { unitsOf } from '../../../../../tests/support/units.ts';
import { findMatters } from './find-matters.ts';
import { isSurelyPast } from './is-surely-past.ts';
import { generator } from '../../../../../tests/support/shipped-generator.ts';

const { names } = generator;

/** Whether Paul Vernet matters in the first sentence of a text of one paragraph that names him. */
function matters(...sentences: string[]): boolean | null {
  const { segments } = unitsOf([sentences.map((fr) => [fr] as const)]);
  const judge = findMatters(segments);
  for (const segment of segments) {
    const at = segment.trees.french?.words.findIndex(({ form }) => form === 'Paul') ?? -1;
    if (at >= 0) return judge({ name: 'Paul Vernet', at }, segment);
  }
  return null;
}

test.each([
  [['Le chimiste Paul Vernet dirige une école.'], true],
  [['La ville a une école.', 'Elle choisit Paul Vernet.', 'Vernet accepte le poste.'], true],
  [['La ville a une école.', 'Paul Vernet est un chimiste belge.'], true],
  [['La ville a une école.', 'Le chimiste Paul Vernet y travaille.'], false],
  [['L’école a été fondée par le chimiste Paul Vernet.', 'Vernet y travaille.'], false],
  [['C’est le chimiste Paul Vernet.', 'Vernet y travaille.'], false],
])('%j', (sentences, expected) => {
  expect(matters(...sentences)).toBe(expected);
});

test.each([
  [['Paul Vernet est un chimiste belge.'], false],
  [['Paul Vernet (1920-1999) est un chimiste belge.'], true],
  [['Paul Vernet, né en 1950, est un chimiste belge.'], false],
  [['Paul Vernet dirigeait une école en 1910.'], true],
  [['Paul Vernet dirigeait une école.', 'Elle ouvrit en 1890.'], true],
  [['Paul Vernet dirigeait une école.', 'Elle ouvrit en 1990.'], false],
])('%j is past', (sentences, expected) => {
  const { segments } = unitsOf([sentences.map((fr) => [fr] as const)]);
  const [first] = segments;
  expect(first && isSurelyPast('Paul Vernet', first, { segments, names })).toBe(expected);
});
