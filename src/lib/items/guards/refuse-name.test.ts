import { describe, expect, test } from 'vitest';
import { generator } from '../../../../tests/support/shipped-generator.ts';
import { viewParagraphs } from '#lib/analysis/view-paragraphs.ts';
import type { StudySegment } from '../context.ts';
import type { Detail } from '../details/detail.ts';
import { findDetails } from '../details/find-details.ts';
import { isGivenAway } from './reject-giveaway.ts';
import { isUndatedAmount } from './reject-loose-number.ts';
import { isSideName } from './reject-side-name.ts';
import { isTrueOfSeveral } from './reject-true-of-several.ts';

const { lexicon, analysers, names } = generator;

/** The detail of a sentence that begins at the first asterisk, which is left out. */
function detailAt(marked: string): Detail {
  const at = marked.indexOf('*');
  const fr = marked.replace('*', '');
  const [[french] = []] = viewParagraphs([[fr]], analysers.french, lexicon);
  if (!french) throw new Error('no tree');
  const trees = { french, english: null };
  const segment: StudySegment = {
    id: 's1',
    fr,
    en: null,
    paragraph: 0,
    single: true,
    tokens: [],
    trees,
  };
  const found = findDetails(segment, names).find(({ start }) => start === at);
  if (!found) throw new Error(`no detail in ${fr}`);
  return found;
}

describe('a name that is but a side of a sentence', () => {
  test.each([
    'Malgré la colère de Paul Morel, maire de *Vesoul, le marché ferme.',
    'Jeanne Arnoux, née à *Rennes, dirige le théâtre de Brest.',
    'Le livre de Jeanne Arnoux plaît aux amis de la femme de *Louis Marchal.',
  ])('%s', (fr) => {
    expect(isSideName(detailAt(fr))).toBe(true);
  });

  test.each([
    'En 1912, *Paul Morel acheta douze maisons dans le Jura.',
    'En 1912, le peintre *Paul Morel acheta une maison.',
    'Jeanne Arnoux mourut en 1931 à *Rennes.',
    'Jeanne Arnoux fut la première femme maire de la ville de *Rennes.',
  ])('not %s', (fr) => {
    expect(isSideName(detailAt(fr))).toBe(false);
  });
});

describe('words that tell which place is asked for', () => {
  test.each([
    'Jeanne Arnoux s’installe en 1931 à *Rennes (Bretagne).',
    'Jeanne Arnoux quitte Marseille et vote pour la dernière fois en *France.',
    'En 1931, la *Suisse donna un nouveau siège aux deux cantons.',
  ])('%s', (fr) => {
    expect(isGivenAway(detailAt(fr), { names })).toBe(true);
  });

  test('not another country', () => {
    expect(
      isGivenAway(detailAt('En 1931, Jeanne Arnoux quitte la *Suède pour l’Italie.'), { names }),
    ).toBe(false);
  });
});

describe('what may be true of others', () => {
  test.each([
    'De nombreux marchands vivent à *Rennes.',
    'Le *Portugal garde de bons rapports avec l’Espagne.',
    'Située au bord du lac, la *Suède garde de bons rapports avec l’Espagne.',
    'Venue de Chine, la pomme fut longtemps méprisée en *Suède.',
    '*Paul Morel vient du village de Vesoul.',
    '*Jeanne Arnoux portait une robe de Louis Marchal.',
  ])('%s', (fr) => {
    expect(isTrueOfSeveral(detailAt(fr))).toBe(true);
  });

  test.each([
    'La *Suède vendit l’île à la France en 1878.',
    'La pomme fut interdite en *Suède en 1748 par Louis Marchal.',
    'Le *Portugal est le premier pays que Jeanne Arnoux visite.',
    '*Paul Morel acheta le château de Vesoul.',
    '*Paul Morel invente le cinématographe à Lyon.',
    'En 1912, *Jeanne Arnoux dirige le musée de Rennes.',
  ])('not %s', (fr) => {
    expect(isTrueOfSeveral(detailAt(fr))).toBe(false);
  });
});

describe('an amount of an event without its time', () => {
  test.each([
    ['La gardienne Jeanne Arnoux a arrêté *douze tirs.', true],
    ['En 1912, Paul Morel acheta *douze maisons.', false],
    ['Le pont de Vesoul mesure *120 mètres.', false],
    ['Jeanne Arnoux a écrit *douze romans.', false],
  ])('%s', (fr, expected) => {
    expect(isUndatedAmount(detailAt(fr))).toBe(expected);
  });
});
