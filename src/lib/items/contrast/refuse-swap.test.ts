import { describe, expect, it } from 'vitest';
import { generator, viewOf } from '../../../../tests/support/shipped-generator.ts';
import { alignTrees } from '#lib/bilingual/words/align-trees.ts';
import { refuseSwap } from './refuse-swap.ts';

const { analysers, bilingual, irregulars } = generator;

function refusal(
  fr: string,
  en: string,
  [key, other]: readonly [string, string],
  [english, put]: readonly [string, string],
): string | null {
  const trees = { french: viewOf(fr, 'fr'), english: viewOf(en, 'en') };
  const start = fr.indexOf(key);
  const there = en.indexOf(english);
  return refuseSwap(
    {
      start,
      end: start + key.length,
      english: { start: there, end: there + english.length, text: english },
      other: { fr: other, en: put },
    },
    { ...trees, links: alignTrees(trees.french, trees.english, { bilingual, irregulars }) },
    (form) => analysers.french.lexicon?.readings(form) ?? [],
  );
}

describe('refuseSwap', () => {
  it('lets a word stand for another of its kind', () => {
    expect(
      refusal(
        'Le marin répara sa vieille barque.',
        'The sailor repaired his old boat.',
        ['vieille', 'nouvelle'],
        ['old', 'new'],
      ),
    ).toBeNull();
  });

  it.each([
    [
      'verb-with-a-frame',
      'Le marin lit que la mer monte.',
      'The sailor reads that the sea is rising.',
      ['lit', 'brûle'],
      ['reads', 'burns'],
    ],
    [
      'part-of-a-date',
      'Le phare fut construit à la fin du XVIIe siècle.',
      'The lighthouse was built at the end of the seventeenth century.',
      ['siècle', 'soir'],
      ['century', 'evening'],
    ],
    [
      'other-form',
      'Le marin a oublié la date.',
      'The sailor forgot the date.',
      ['oublié', 'célèbre'],
      ['forgot', 'famous'],
    ],
    [
      'other-translation',
      'Le chemin de fer longe la côte.',
      'The railway runs along the coast.',
      ['chemin', 'sentier'],
      ['railway', 'path'],
    ],
  ] as const)('refuses what is %s', (reason, fr, en, french, english) => {
    expect(refusal(fr, en, french, english)).toBe(reason);
  });
});
