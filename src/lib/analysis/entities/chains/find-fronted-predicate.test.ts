import { expect, test } from 'vitest';
import { unitsOf } from '../../../../../tests/support/units.ts';
import { findFrontedPredicate } from './find-fronted-predicate.ts';

function frontedIn(sentence: string): string | null {
  const view = unitsOf([[[sentence]]]).segments[0]?.trees.french;
  const subject = view?.words.findIndex(({ form }) => /^(?:il|elle)$/u.test(form)) ?? -1;
  const range = view ? findFrontedPredicate(view, subject) : null;
  return range && view
    ? view.words
        .slice(...range)
        .map(({ form }) => form)
        .join(' ')
    : null;
}

test.each([
  ['Devenu cuisinier chez le duc, il mourut à Paris.', 'Devenu cuisinier chez le duc ,'],
  ['Élève de Paul Varnier, elle exposa à Lyon.', 'Élève de Paul Varnier ,'],
  ['Après avoir servi le comte, il ouvrit une auberge.', 'Après avoir servi le comte ,'],
  ['En suivant le comte à Rome, il apprit la peinture.', 'En suivant le comte à Rome ,'],
])('%s', (sentence, said) => {
  expect(frontedIn(sentence)).toBe(said);
});

test.each([
  'Le duc quitta la ville et, blessé, mourut ; le roi vint, il pleura.',
  'Vu l’âge du comte, il resta à Dole.',
  'Le siège levé par le comte, il quitta la ville.',
  'Dans la maison du comte, il lisait beaucoup.',
])('%s: says nothing of the pronoun', (sentence) => {
  expect(frontedIn(sentence)).toBeNull();
});
