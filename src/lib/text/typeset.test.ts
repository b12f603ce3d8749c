import { describe, expect, it } from 'vitest';
import { typeset, typesetParts } from './typeset.ts';

const NARROW = '\u202F';
const NO_BREAK = '\u00A0';

describe('typeset', () => {
  it.each([
    ['Vraiment ?', `Vraiment${NARROW}?`],
    ['Vraiment?', `Vraiment${NARROW}?`],
    ['Quoi ?!', `Quoi${NARROW}?!`],
    ['un mot ; un autre', `un mot${NARROW}; un autre`],
    ['réglé : le réalisateur', `réglé${NO_BREAK}: le réalisateur`],
    ['réglé: le réalisateur', `réglé${NO_BREAK}: le réalisateur`],
    ['à 12:30', 'à 12:30'],
    ['https://exemple.fr', 'https://exemple.fr'],
    ['« Non »', `«${NO_BREAK}Non${NO_BREAK}»`],
    ['«Non»', `«${NO_BREAK}Non${NO_BREAK}»`],
    ["l'école", 'l’école'],
    ["à l'", 'à l’'],
    ["jusqu'___ moment", 'jusqu’___ moment'],
    ["d' ___", 'd’ ___'],
    ['« Non ! »', `«${NO_BREAK}Non${NARROW}!${NO_BREAK}»`],
  ])('sets %s', (text, set) => {
    expect(typeset(text, 'fr')).toBe(set);
  });

  it('changes nothing the second time', () => {
    const once = typeset("Il dit : « L'as-tu vu ? » ; puis rien !", 'fr');
    expect(typeset(once, 'fr')).toBe(once);
  });

  it('gives English its apostrophe, no spaces', () => {
    expect(typeset("“Don't!” she said: no?", 'en')).toBe('“Don’t!” she said: no?');
  });
});

describe('typesetParts', () => {
  it('keeps the space of a mark’s neighbour outside the mark', () => {
    const text = "Est-ce l'ami de Cher ? Oui.";
    const start = text.indexOf('Cher');
    expect(typesetParts(text, [start, start + 4], 'fr')).toEqual([
      'Est-ce l’ami de ',
      'Cher',
      `${NARROW}? Oui.`,
    ]);
  });

  it('gives the whole text back, set, wherever it is cut', () => {
    const text = "« L'un ! » : non ; l'autre ?";
    for (let cut = 0; cut <= text.length; cut += 1) {
      expect(typesetParts(text, [cut], 'fr').join('')).toBe(typeset(text, 'fr'));
    }
  });
});
