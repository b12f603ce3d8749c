import { expect, it } from 'vitest';
import { bankOf } from '../../../../tests/support/generate.ts';

it('writes what opens the sentence that is shown with a capital, though more stood before it', () => {
  const { items } = bankOf(
    'Après sept hivers sous les arbres de Vesoul, la population abandonne finalement ses jardins et ses vieux ponts à chaque retour des longues pluies de printemps.',
  );
  const opening = items.filter(
    (item) => item.kind === 'article' && item.stem.fr.startsWith('___ population'),
  );
  expect(opening).toMatchObject([
    {
      options: [{ fr: 'La' }, { fr: 'Le' }, { fr: 'L’' }, { fr: 'Les' }],
      answer: { fr: ['La'], confusables: { fr: ['Le', 'L’', 'Les'] } },
    },
  ]);
});
