import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTsv } from '#lib/analysis/read-tsv.ts';
import { viewParagraphs } from '#lib/analysis/view-paragraphs.ts';
import { LEVELS } from '#lib/core/level.ts';
import { loadFrenchGenerator } from '../../../cli/load-lexicon.ts';
import { harderOf, levelOfSentence } from './level-of-sentence.ts';

const loaded = loadFrenchGenerator();
if (!loaded.ok) throw new Error(loaded.error.problem.code);
const { lexicon, analysers, wordLevels } = loaded.value;

function levelOf(text: string): string {
  const view = viewParagraphs([[text]], analysers.french, lexicon)[0]?.[0];
  if (!view) throw new Error(text);
  return levelOfSentence(view, wordLevels);
}

describe('the level of a sentence', () => {
  it.each([
    ['A1', 'Ma sœur mange une pomme.'],
    ['A1', 'Le chat dort sur la table de la cuisine.'],
    ['A2', 'Hier, mon frère a raconté une histoire drôle à ses amis devant le feu.'],
    ['B1', 'La récolte fut perdue quand la tempête détruisit les granges du village.'],
    [
      'B2',
      'Le chroniqueur relate que les échevins, craignant une émeute, firent murer la poterne avant que les reîtres ne pussent la forcer.',
    ],
  ])('%s: %s', (level, text) => {
    expect(levelOf(text)).toBe(level);
  });

  it('takes the harder of two', () => {
    expect(harderOf('A2', 'B1')).toBe('B1');
    expect(harderOf('B1', 'A2')).toBe('B1');
  });
});

describe('the core lemmas', () => {
  it('are sorted, each in one band, and known to the lexicon', () => {
    const core = readTsv(readFileSync('src/lib/items/level/core-lemmas.tsv', 'utf8'));
    const bands = core.map(([, lemmas = '']) => lemmas.split(' '));
    for (const band of bands) expect(band).toEqual([...new Set(band)].sort());
    const all = bands.flat();
    expect(new Set(all).size).toBe(all.length);
    expect(core.every(([level]) => LEVELS.some((one) => one === level))).toBe(true);
    const unknown = all.filter((lemma) => analysers.french.lexicon?.readings(lemma).length === 0);
    expect(unknown).toEqual([]);
  });
});
