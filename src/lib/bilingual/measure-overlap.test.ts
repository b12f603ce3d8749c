import { describe, expect, it } from 'vitest';
import { loadLexicons } from '../../cli/load-lexicon.ts';
import { splitParagraphs } from '#lib/text/split-paragraphs.ts';
import { measureOverlap } from './measure-overlap.ts';
import { pairParagraphs } from './pair-paragraphs.ts';

const { bilingual, irregulars, lexicon } = loadLexicons();
const lexicons = { bilingual, irregulars, verbs: lexicon.verbs };

describe('measureOverlap', () => {
  const french = [
    'Le gardien ouvrait la porte chaque matin.',
    'Les enfants mangeaient du pain dans la cuisine.',
  ];
  const english = [
    'The keeper opened the door every morning.',
    'The children ate bread in the kitchen.',
    'Yes.',
  ];
  const likeness = measureOverlap(french, english, lexicons);

  it('tells a translation from another sentence', () => {
    expect(likeness([0], [0])).toBeGreaterThan(0.6);
    expect(likeness([0], [1])).toBeLessThan(0.2);
  });

  it('falls when a sentence without counterpart is taken in', () => {
    expect(likeness([0, 1], [0])).toBeLessThan(likeness([0], [0]) ?? 0);
  });

  it('abstains where there are too few words', () => {
    expect(likeness([0], [2])).toBeNull();
  });
});

describe('pairParagraphs with lexicons', () => {
  it('leaves a sentence alone that the translator passed over', () => {
    const { paragraphs } = pairParagraphs(
      splitParagraphs(
        'La vieille maison dominait le village. Personne ne parlait aux voisins. ' +
          'Un soir, la lumière disparut derrière les fenêtres.',
        1,
      ),
      splitParagraphs(
        'The old house overlooked the village. ' +
          'One evening, the light disappeared behind the windows.',
        1,
      ),
      lexicons,
    );
    expect(paragraphs[0]?.sentences.map(({ fr, en }) => [fr.slice(0, 8), en?.slice(0, 8)])).toEqual(
      [
        ['La vieil', 'The old '],
        ['Personne', undefined],
        ['Un soir,', 'One even'],
      ],
    );
  });
});
