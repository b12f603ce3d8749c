import { expect, it } from 'vitest';
import { bankOf } from '../../../../tests/support/generate.ts';
import { isSaidThere } from './is-said-there.ts';

it.each<[string, [number, number], string, boolean]>([
  ['Ce traité fut signé en 1763.', [0, 9], 'Lormes', false],
  ['Il naquit en 1763.', [0, 2], 'Paul Varn', true],
  ['Varn naquit en 1763.', [0, 4], 'Paul Varn', true],
  ['Varn naquit en 1763.', [15, 19], '1763', true],
])('%s %s for %s: %s', (fr, span, key, expected) => {
  const cloze = bankOf(
    'Le moulin de Kerlosquet fut bâti en 1764 par Pierre Morvan.\n\nPierre Morvan mourut à Brest en 1802.',
    null,
  ).items.find(({ kind }) => kind === 'cloze');
  if (cloze?.kind !== 'cloze') throw new Error('The text gave no gap');
  const draft = {
    ...cloze,
    segments: ['s1'],
    span: { fr: span, en: null },
    answer: { ...cloze.answer, fr: [key] },
  };
  expect(isSaidThere(draft, new Map([['s1', { fr }]]))).toBe(expected);
});
