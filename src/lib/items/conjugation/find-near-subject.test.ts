import { expect, it } from 'vitest';
import { unitsOf } from '../../../../tests/support/units.ts';
import { findNearSubject } from './find-near-subject.ts';

/** The word that is found before the verb `form`. */
function foundBefore(form: string, sentence: string): string | undefined {
  const view = unitsOf([[[sentence]]]).segments[0]?.trees.french;
  const verb = view?.words.findIndex((word) => word.form === form) ?? -1;
  const subject = view && findNearSubject(view, verb);
  return view?.words[subject ?? -1]?.form;
}

it.each([
  ['s’entraînent', 'Les bassins ferment et les nageurs du club s’entraînent ailleurs.', 'nageurs'],
  ['vend', 'Il ne le lui vend pas.', 'Il'],
  ['brûle', 'En hiver, la vieille grange de la ferme brûle.', 'grange'],
  ['brûle', 'Paul, le maire, brûle la lettre.', undefined],
  ['dort', 'Le chat qui dort ronfle.', undefined],
])('the subject before %s in: %s', (verb, sentence, subject) => {
  expect(foundBefore(verb.replace(/^s’/u, ''), sentence)).toBe(subject);
});
