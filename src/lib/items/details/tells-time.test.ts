import { describe, expect, it } from 'vitest';
import { viewParagraphs } from '#lib/analysis/view-paragraphs.ts';
import { loadFrenchGenerator } from '../../../cli/load-lexicon.ts';
import { tellsTime } from './tells-time.ts';

const loaded = loadFrenchGenerator();
if (!loaded.ok) throw new Error(loaded.error.problem.code);
const { lexicon, analysers } = loaded.value;

function tells(fr: string, key: string): boolean {
  const [[french = null] = []] = viewParagraphs([[fr]], analysers.french, lexicon);
  if (french === null) throw new Error(fr);
  const start = fr.indexOf(key);
  const segment = {
    id: 's1',
    fr,
    en: null,
    paragraph: 0,
    single: true,
    tokens: [],
    trees: { french, english: null },
  };
  return tellsTime({ segment, start, end: start + key.length, key });
}

describe('a date that can be asked for', () => {
  it.each([
    ['Marc Aubry fait construire une école en 1912.', '1912'],
    ['Au mois de mai 1912, Marc Aubry quitte la ville de Rennes.', 'mai 1912'],
    ['Marc Aubry dirige la Comédie de Rennes depuis 1912.', '1912'],
    ['Jeanne Arnoux est la première femme à présider un club de Rennes, en 1912.', '1912'],
    ['Le 3 mai 1912, le conseil de Rennes se réunit à Paris.', '3 mai 1912'],
  ])('%s', (text, key) => {
    expect(tells(text, key)).toBe(true);
  });

  it.each([
    ['of a noun', 'Marc Aubry reste à Rennes après la mort de sa femme en 1912.', '1912'],
    ['what recurs', 'Marc Aubry visite la ville de Rennes en 1912.', '1912'],
    ['what lasts', 'Marc Aubry habite à Rennes en 1912.', '1912'],
    ['what was so already', 'En 1912, Rennes avait perdu mille habitants.', '1912'],
    ['of an aside', 'Marc Aubry, arrivé en 1912, fonde le théâtre de Rennes.', '1912'],
    ['nearly right', 'Marc Aubry construit une école vers 1912.', '1912'],
    ['which one', 'Les élections de 1912 portent Marc Aubry à la tête de la ville.', '1912'],
  ])('is not %s', (_, text, key) => {
    expect(tells(text, key)).toBe(false);
  });
});
