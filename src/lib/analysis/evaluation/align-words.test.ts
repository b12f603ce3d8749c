import { describe, expect, test } from 'vitest';
import { drawSentence } from '../../../../tests/support/draw-sentence.ts';
import { alignWords } from './align-words.ts';
import { placeWords } from './place-words.ts';

/** Tokens apart by spaces; a contraction with its words: `au(à le)`. */
function draw(tokens: string) {
  const lines = (tokens.match(/[^\s(]+(?:\([^)]*\))?/gu) ?? []).flatMap((token) => {
    const [, form = '', inside] = /^([^(]+)(?:\((.*)\))?$/u.exec(token) ?? [];
    if (inside === undefined) return [form];
    const words = inside.split(' ');
    return [`= ${form} ${String(words.length)}`, ...words];
  });
  return placeWords([drawSentence(lines.join('\n'))]);
}

function pairs(gold: string, system: string): string[] {
  const [g, s] = [draw(gold), draw(system)];
  const { toSystem, toGold } = alignWords(g, s);
  return [...toSystem].flatMap((to, from) => {
    if (to < 0) return [];
    expect(toGold[to]).toBe(from);
    return [`${g.words[from]?.word.form ?? ''}=${s.words[to]?.word.form ?? ''}`];
  });
}

describe('words without contractions', () => {
  test('the same tokens are the same words', () => {
    expect(pairs('le chat dort', 'le chat dort')).toEqual(['le=le', 'chat=chat', 'dort=dort']);
  });

  test('a token cut in two has no counterpart, what stands around it has', () => {
    expect(pairs("il l' aime", "il l'aime")).toEqual(['il=il']);
    expect(pairs('a abc d', 'a a bc d')).toEqual(['a=a', 'd=d']);
  });

  test('tokens that overlap without being the same have no counterpart', () => {
    expect(pairs('a bc d', 'ab c d')).toEqual(['d=d']);
  });

  test('a space within a token does not shift what follows', () => {
    expect(pairs('10~000 euros', '10 000 euros')).toEqual(['euros=euros']);
  });
});

describe('contractions', () => {
  test('words of the same contraction are aligned by their forms', () => {
    expect(pairs('va au(à le) bal', 'va au(à le) bal')).toEqual([
      'va=va',
      'à=à',
      'le=le',
      'bal=bal',
    ]);
  });

  test('a contraction left whole has no counterpart', () => {
    expect(pairs('va au(à le) bal', 'va au bal')).toEqual(['va=va', 'bal=bal']);
  });

  test('letters in capitals count as the same', () => {
    expect(pairs('Au(À le) bal', 'Au(à le) bal')).toEqual(['À=à', 'le=le', 'bal=bal']);
  });

  test('one word of two is kept when the other differs', () => {
    expect(pairs('des(de les) rues', 'des(de des) rues')).toEqual(['de=de', 'rues=rues']);
  });

  test('contractions that overlap are aligned as one stretch', () => {
    expect(pairs('abc(a b c) de(d e) f', 'a bcd(b c d) e f')).toEqual([
      'a=a',
      'b=b',
      'c=c',
      'd=d',
      'e=e',
      'f=f',
    ]);
  });

  test('neighbouring contractions are aligned each by itself', () => {
    expect(pairs('du(x y) du(z w)', 'du(z x) du(y w)')).toEqual(['x=x', 'w=w']);
  });

  test('a word that only reaches into a contraction is not aligned within it', () => {
    expect(pairs('a bc(b c) d', 'ab c d')).toEqual(['c=c', 'd=d']);
  });
});
