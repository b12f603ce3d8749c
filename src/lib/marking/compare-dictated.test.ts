import { describe, expect, it } from 'vitest';
import { compareDictated } from './compare-dictated.ts';

/** One line: what is right as it is, what is off in brackets. */
function told(typed: string, sentence: string): string {
  return compareDictated(typed, sentence)
    .map((word) => {
      if (word.state === 'right') return word.wanted;
      if (word.state === 'missing') return `[+${word.wanted}]`;
      if (word.state === 'extra') return `[-${word.typed}]`;
      return `[${word.state} ${word.typed}→${word.wanted}]`;
    })
    .join(' ');
}

describe('compareDictated', () => {
  it.each([
    ['elle allumait la lampe', 'Elle allumait la lampe.', 'Elle allumait la lampe'],
    ['elle alumait lampe', 'Elle allumait la lampe.', 'Elle [other alumait→allumait] [+la] lampe'],
    ['l ete la la', 'L’été, là !', 'L’ [accent ete→été] [-la] [accent la→là]'],
    ['peut etre', 'Peut-être', 'Peut- [accent etre→être]'],
    ['aujourdhui', 'Aujourd’hui', 'Aujourd’hui'],
    ['', 'Oui.', '[+Oui]'],
    ['chat', '', '[-chat]'],
    [
      'les enfant mange du pain',
      'Les enfants mangent du pain.',
      'Les [other enfant→enfants] [other mange→mangent] du pain',
    ],
    ['12 500', '12 500', '12 500'],
  ])('compares %j with %j', (typed, sentence, expected) => {
    expect(told(typed, sentence)).toBe(expected);
  });

  it('gives the sentence back, word by word, whatever was typed', () => {
    const words = compareDictated('du pain et des jeux', 'Son frère préférait la ville.');
    const wanted = words.flatMap((word) => ('wanted' in word ? [word.wanted] : []));
    expect(wanted.join(' ')).toBe('Son frère préférait la ville');
  });
});
