import { expect, it } from 'vitest';
import { acceptedSpellings } from './accept-spellings.ts';
import type { Conjugated } from './conjugated.ts';

const AT: Omit<Conjugated, 'lemma'> = {
  tense: 'indicatif-present',
  voice: 'active',
  person: 3,
  number: 'Sing',
  auxiliary: null,
  agreement: null,
};

it.each([
  ['coûter', 'coûte', ['coute']],
  ['traîner', 'traîne', ['traine']],
  ['paraître', 'paraît', ['parait']],
  ['connaître', 'connait', ['connaît']],
  ['connaître', 'connaissait', []],
  ['naître', 'était né', []],
  ['jeûner', 'jeûne', []],
  ['céder', 'cédera', ['cèdera']],
  ['parler', 'parle', []],
])('of %s: %s may be written %j as well', (lemma, key, others) => {
  expect(acceptedSpellings({ key, at: { ...AT, lemma } })).toEqual(others);
});
