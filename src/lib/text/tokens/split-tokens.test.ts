import { describe, expect, it } from 'vitest';
import { ENGLISH_RULES } from './english-rules.ts';
import { FRENCH_RULES } from './french-rules.ts';
import { ADDRESS_RULES, MARK_RULES } from './shared-rules.ts';
import { splitTokens } from './split-tokens.ts';

const forms = (text: string, lang: 'fr' | 'en' = 'fr'): string[] =>
  splitTokens(text, lang).map(({ form }) => form);
/** Tokens with a vertical bar between. */
const bars = (text: string, lang: 'fr' | 'en' = 'fr'): string => forms(text, lang).join('|');

describe('each rule takes the token of its example', () => {
  it.each([...ADDRESS_RULES, ...MARK_RULES, ...FRENCH_RULES])('$takes (French)', ({ example }) => {
    expect(forms(example[0], 'fr')).toContain(example[1]);
  });
  it.each([...ADDRESS_RULES, ...ENGLISH_RULES])('$takes (English)', ({ example }) => {
    expect(forms(example[0], 'en')).toContain(example[1]);
  });
});

describe('French', () => {
  it.each([
    ["L'été, qu'il aime, l’autre", "L'|été|,|qu'|il|aime|,|l’|autre"],
    ['a-t-il, fut-elle, est-ce, DIT-IL', 'a|-t-il|,|fut|-elle|,|est|-ce|,|DIT|-IL'],
    ["parle-m'en, p.12", "parle|-m'|en|,|p.|12"],
    ["donne-le-moi, va-t'en, allez-vous-en", "donne|-le|-moi|,|va|-t'|en|,|allez|-vous|-en"],
    ['celui-ci, ce jour-là, là-bas, peut-être', 'celui-ci|,|ce|jour|-là|,|là-bas|,|peut-être'],
    [
      'Aix-en-Provence, Noisy-le-Grand, Kim Jong-Il',
      'Aix-en-Provence|,|Noisy-le-Grand|,|Kim|Jong-Il',
    ],
    ["aujourd'hui, quelqu'un, jusqu'à", "aujourd'hui|,|quelqu'un|,|jusqu'|à"],
    ["si l'on va, c'est-à-dire ici", "si|l'on|va|,|c'est-à-dire|ici"],
    ["N'Djamena, O'Neill, d'Artagnan", "N'Djamena|,|O'Neill|,|d'|Artagnan"],
    ['M. Le Bihan, Mme J. Roux', 'M.|Le|Bihan|,|Mme|J.|Roux'],
    ['p. ex. ici, cf. p. 12, vol. II, etc.,', 'p.|ex.|ici|,|cf.|p.|12|,|vol.|II|,|etc.|,'],
    ['14,2 millions, 20\u202f000 €, 5%', '14,2|millions|,|20\u202f000|€|,|5|%'],
    ['le 1er, la 2e, XIXe, 1914-1918', 'le|1er|,|la|2e|,|XIXe|,|1914-1918'],
    ['à 20h30, 12:45, le 23/12/2006', 'à|20|h|30|,|12:45|,|le|23/12/2006'],
    ['3km, 90 km/h, -0,8 °C', '3|km|,|90|km/h|,|-0,8|°|C'],
    ['«Il vient…», dit-il ?! Ah...', '«|Il|vient|…|»|,|dit|-il|?!|Ah|...'],
    ['a.b@example.org ou https://example.org/x-y.', 'a.b@example.org|ou|https://example.org/x-y|.'],
    ['bravo 😀👩🏽‍🚀🇫🇷', 'bravo|😀|👩🏽‍🚀|🇫🇷'],
    ['élu(e)s et/ou R.E.M., H.R', 'élu(e)s|et|/|ou|R.E.M.|,|H.R'],
  ])('%s', (text, expected) => {
    expect(bars(text)).toBe(expected);
  });

  it('leaves the last stop to the sentence', () => {
    expect(bars('Il vit Paris, Rome, etc.')).toBe('Il|vit|Paris|,|Rome|,|etc|.');
    expect(bars('Il y a le cap.')).toBe('Il|y|a|le|cap|.');
    expect(bars('C’était en 52 av. J.-C.')).toBe('C’|était|en|52|av.|J.-C.');
  });
});

describe('English', () => {
  it.each([
    ["They don't know Anne's boats.", "They|don't|know|Anne's|boats|."],
    ["the parents' house, 'old boats' here", "the|parents'|house|,|'|old|boats|'|here"],
    ['a well-known co-worker', 'a|well|-|known|co-worker'],
    ['$25,000 or 5% at 6:30am', '$|25,000|or|5|%|at|6:30|am'],
    ['Dr. J. Smith of the U.S. Navy', 'Dr.|J.|Smith|of|the|U.S.|Navy'],
    ['It left the U.S.', 'It|left|the|U.S|.'],
    ["the 1960s, '72 and 9/11", "the|1960s|,|'72|and|9/11"],
    ['and/or (see No. 5)', 'and|/|or|(|see|No.|5|)'],
    ['Really?!? Yes...', 'Really|?!?|Yes|...'],
  ])('%s', (text, expected) => {
    expect(bars(text, 'en')).toBe(expected);
  });
});
