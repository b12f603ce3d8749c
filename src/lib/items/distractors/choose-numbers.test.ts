import { expect, test } from 'vitest';
import { draftsOf } from '../../../../tests/support/drafts.ts';
import { makeQuestion } from '../kinds/make-question.ts';

test.each([
  ['L’envergure du gypaète peut atteindre 2,80 mètres.', /^\d,\d0$/u],
  ['L’envergure du gypaète peut atteindre 2,85 mètres.', /^\d,\d\d$/u],
  ['L’envergure du gypaète peut atteindre 2,5 mètres.', /^\d,\d$/u],
])('other amounts as round as that of %s', (fr, as) => {
  const { drafts } = draftsOf('question', makeQuestion, [[fr]]);
  const options = drafts.flatMap((draft) => draft.options.map((option) => option.fr));
  expect(options.length).toBeGreaterThan(2);
  for (const option of options) expect(option).toMatch(as);
});
