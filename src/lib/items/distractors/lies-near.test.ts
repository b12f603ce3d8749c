import { expect, test } from 'vitest';
import type { TypedName } from '../names/read-typed-names.ts';
import { loadGenerator } from '../../../cli/load-lexicon.ts';
import { liesNear } from './lies-near.ts';
import { soundAlike } from './sound-alike.ts';
import { suitsRole } from './suits-role.ts';

function place(subtype: string, area: string, fr: string): TypedName {
  return {
    type: 'place',
    subtype,
    gender: null,
    number: 'Sing',
    article: null,
    area,
    fr,
    en: fr,
    since: null,
  };
}

test('a town stands beside towns of its country, a river beside those of its part of the world', () => {
  const [brest, turin] = [place('city', 'eu-fr', 'Brest'), place('city', 'eu-it', 'Turin')];
  expect(liesNear(brest, place('city', 'eu-fr', 'Dax'), true)).toBe(true);
  expect(liesNear(brest, turin, true)).toBe(false);
  expect(liesNear(place('river', 'eu', 'Oder'), place('river', 'af', 'Nil'), true)).toBe(false);
});

test('a country stands beside its neighbours, a power beside powers', () => {
  const [liban, japon] = [
    place('country', 'as-west', 'Liban'),
    place('country', 'as-east', 'Japon'),
  ];
  expect(liesNear(liban, place('country', 'as-west', 'Yémen'), true)).toBe(true);
  expect(liesNear(liban, japon, true)).toBe(false);
  const france = place('country', 'eu-west', 'France');
  expect(liesNear(france, japon, false)).toBe(true);
  expect(liesNear(france, japon, true)).toBe(false);
});

test('a country without a coast has no port', () => {
  expect(suitsRole('Portugal', 'Hongrie', 'Le navire gagne un port du ___.')).toBe(false);
  expect(suitsRole('Portugal', 'Hongrie', 'Le roi du ___ abdique.')).toBe(true);
});

test('names of one country stand beside each other', () => {
  const loaded = loadGenerator();
  if (!loaded.ok) throw new Error(loaded.error.problem.code);
  const { names } = loaded.value;
  expect(soundAlike('Giovanni Rossi', 'Carlo Ferri', names)).toBe(true);
  expect(soundAlike('Giovanni Rossi', 'Helmut Krause', names)).toBe(false);
  expect(soundAlike('Wxu Shan', 'Helmut Krause', names)).toBe(false);
});
