import { describe, expect, it } from 'vitest';
import { tokenise } from './tokenise.ts';

const forms = (text: string, lang: 'fr' | 'en' = 'fr'): string[] =>
  tokenise(text, lang).map(({ form }) => form);

describe('tokenise', () => {
  it.each([
    ["L'été, qu'il aime", ["L'", 'été', ',', "qu'", 'il', 'aime']],
    ["aujourd'hui", ["aujourd'hui"]],
    ['a-t-il', ['a', '-t-il']],
    ['fut-elle', ['fut', '-elle']],
    ['14,2 milliards et 20 000 €', ['14,2', 'milliards', 'et', '20 000', '€']],
    ['le XIXe siècle', ['le', 'XIXe', 'siècle']],
    ['M. Jean-Paul', ['M.', 'Jean-Paul']],
  ])('%s', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it("splits English clitics: Cher's, didn't", () => {
    expect(forms("Cher's film didn't end", 'en')).toEqual([
      'Cher',
      "'s",
      'film',
      'did',
      "n't",
      'end',
    ]);
  });
});
