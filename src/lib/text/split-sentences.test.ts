import { describe, expect, it } from 'vitest';
import { splitSentences } from './split-sentences.ts';

const cut = (text: string, lang: 'fr' | 'en' = 'fr'): string[] =>
  splitSentences(text, lang).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['M. Dupont est né en 52 av. J.-C. à Rome. Il y vécut.', 2],
    ['Le prix est de 14,2 millions, p. ex. en 2003. C’est beaucoup.', 2],
    ['« Viens ! » dit-elle. Il partit.', 2],
    ['Il vit Paris, Rome, etc. Puis il revint.', 2],
    ['Le XIXe siècle… Quelle époque ! Vraiment ?', 3],
    ['J. R. R. Tolkien écrivit. Il mourut.', 2],
  ])('%s', (text, count) => {
    expect(cut(text)).toHaveLength(count);
  });

  it('reads English abbreviations by English rules', () => {
    expect(cut('Mr. Smith met Dr. Jones at 5 p.m. They spoke.', 'en')).toEqual([
      'Mr. Smith met Dr. Jones at 5 p.m. They spoke.',
    ]);
    expect(cut('It ended in 1985. The film was shown.', 'en')).toHaveLength(2);
  });
});
