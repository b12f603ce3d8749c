import type { Answer } from '#lib/bank/schema.ts';
import { describe, expect, it } from 'vitest';
import { markTyped } from './mark-typed.ts';

const answerOf = (fr: string[], more: Partial<Answer> = {}): Answer => ({
  type: 'text',
  fr: fr,
  en: fr,
  strict: [],
  confusables: { fr: [], en: [] },
  ...more,
});

/** The pairs that the rules were found on: typed, accepted, language, reason, more of the answer. */
const PAIRS: [string, string[], 'fr' | 'en', string, Partial<Answer>?][] = [
  ['Besançon', ['Besançon'], 'fr', 'exact'],
  ['besancon', ['Besançon'], 'fr', 'accent'],
  ['BESANÇON.', ['Besançon'], 'fr', 'ok'],
  ["l'été", ['l’été'], 'fr', 'exact'],
  ['été', ['l’été'], 'fr', 'ok'],
  ['Oeuf', ['œuf'], 'fr', 'ok'],
  ['coeur', ['cœur'], 'fr', 'ok'],
  ['Vraiment ?', ['Vraiment\u202f?'], 'fr', 'exact'],
  ['vraiment?', ['Vraiment\u00a0?'], 'fr', 'ok'],
  ['"oui"', ['«\u00a0oui\u00a0»'], 'fr', 'exact'],
  ['la Seine', ['Seine'], 'fr', 'ok'],
  ['les droits de l homme', ['les droits de l’homme'], 'fr', 'typo'],
  ['été', ['été'], 'fr', 'exact'],
  ['14.2', ['14,2'], 'fr', 'ok'],
  ['14,2 %', ['14,2'], 'fr', 'wrong'],
  ['14,2', ['14,2 %'], 'fr', 'ok'],
  ['1 234 567', ['1234567'], 'fr', 'ok'],
  ['1985', ['1985'], 'fr', 'exact'],
  ['1986', ['1985'], 'fr', 'wrong'],
  ['Napolèon', ['Napoléon'], 'fr', 'accent'],
  ['Napoleno', ['Napoléon'], 'fr', 'wrong'],
  ['Napolon', ['Napoléon'], 'fr', 'typo'],
  ['poison', ['poisson'], 'fr', 'wrong', { confusables: { fr: ['poison'], en: null } }],
  ['chat', ['rat'], 'fr', 'wrong'],
  ['rendez vous', ['rendez-vous'], 'fr', 'ok'],
  ['the heart', ['heart'], 'en', 'ok'],
  ['colour', ['color', 'colour'], 'en', 'exact'],
  ['1,234', ['1234'], 'en', 'ok'],
  ['a', ['à'], 'fr', 'accent', { strict: ['accent'] }],
  ['', ['x'], 'fr', 'wrong'],
  ['sur', ['sûr'], 'fr', 'accent', { strict: ['accent'] }],
  ['d’Alembert', ['Alembert'], 'fr', 'ok'],
];

/** Further cases: typed, accepted, language, reason, more of the answer. */
const MORE_PAIRS: typeof PAIRS = [
  // Numbers and dates
  ['1985.', ['1985'], 'fr', 'ok'],
  ['1 985', ['1985'], 'fr', 'ok'],
  ['1\u202f234\u202f567,50', ['1 234 567,5'], 'fr', 'ok', { type: 'number' }],
  ['007', ['7'], 'fr', 'ok', { type: 'number' }],
  ['−5', ['-5'], 'fr', 'exact', { type: 'number' }],
  ['5', ['-5'], 'fr', 'wrong', { type: 'number' }],
  ['142', ['14,2'], 'fr', 'wrong'],
  ['14,2', ['14.2'], 'en', 'wrong', { type: 'number' }],
  ['12,34', ['1234'], 'en', 'wrong', { type: 'number' }],
  ['500', ['500 pages'], 'fr', 'ok', { type: 'number' }],
  ['500 Pages', ['500 pages'], 'fr', 'ok', { type: 'number' }],
  ['500 livres', ['500 pages'], 'fr', 'wrong', { type: 'number' }],
  ['£12', ['£12'], 'en', 'exact', { type: 'number' }],
  ['12', ['£12'], 'en', 'ok', { type: 'number' }],
  ['12 13', ['1213'], 'fr', 'wrong', { type: 'number' }],
  ['douz', ['douze'], 'fr', 'wrong', { type: 'number' }],
  ['Douze', ['douze'], 'fr', 'ok', { type: 'number' }],
  ['le 14 juillet 1985', ['14 juillet 1985'], 'fr', 'ok', { type: 'date' }],
  ['15 juillet 1985', ['14 juillet 1985'], 'fr', 'wrong', { type: 'date' }],
  ['14', ['14 juillet'], 'fr', 'wrong', { type: 'date' }],
  ['1 mars', ['1er mars'], 'fr', 'ok', { type: 'date' }],
  ['1er fevrier', ['1er février'], 'fr', 'accent', { type: 'date' }],
  ['July 14 1985', ['July 14, 1985'], 'en', 'ok', { type: 'date' }],
  ['juin 1985', ['juillet 1985'], 'fr', 'wrong', { type: 'date' }],
  // What is asked must be exact
  ['le ville', ['la ville'], 'fr', 'wrong', { strict: ['article'] }],
  ['ville', ['la ville'], 'fr', 'wrong', { strict: ['article'] }],
  ['LA VILLE', ['la ville'], 'fr', 'ok', { strict: ['article'] }],
  ['la vile', ['la ville'], 'fr', 'typo', { strict: ['article'] }],
  ['le maisom', ['la maison'], 'fr', 'wrong', { strict: ['article'] }],
  ['élèv', ['élève'], 'fr', 'typo', { strict: ['accent'] }],
  ['elève', ['élève'], 'fr', 'accent', { strict: ['accent'] }],
  ['éleve', ['elevé'], 'fr', 'accent', { strict: ['accent'] }],
  ['paris', ['Paris'], 'fr', 'wrong', { strict: ['case'] }],
  ['Pari', ['Paris'], 'fr', 'typo', { strict: ['case'] }],
  // Words
  ['de l’eau', ['eau'], 'fr', 'ok'],
  ['l', ['l’'], 'fr', 'wrong'],
  ['le', ['la'], 'fr', 'wrong'],
  ['un ami', ['une amie'], 'fr', 'wrong', { confusables: { fr: ['ami'], en: null } }],
  ['allumais', ['allumait'], 'fr', 'wrong', { confusables: { fr: ['Allumais'], en: null } }],
  ['be\u0301ton\u200b', ['béton'], 'fr', 'exact'],
  ['lighthuose', ['lighthouse'], 'en', 'typo'],
  ['?!', ['oui'], 'fr', 'wrong'],
];

describe('markTyped', () => {
  it.each([...PAIRS, ...MORE_PAIRS])('%j for %j (%s) is %s', (typed, forms, lang, reason, more) => {
    expect(markTyped(typed, answerOf(forms, more), lang).reason).toBe(reason);
  });

  it('lets accents and slips pass with a word', () => {
    const verdictOf = (typed: string) => markTyped(typed, answerOf(['Besançon']), 'fr').verdict;
    expect(['besançon', 'besancon', 'besanço', 'brest'].map(verdictOf)).toEqual([
      'right',
      'nearly',
      'nearly',
      'wrong',
    ]);
  });

  it('tells an accent apart even where it is asked, and then lets nothing pass', () => {
    const strict = { strict: ['accent' as const] };
    expect(markTyped('sur', answerOf(['sûr'], strict), 'fr')).toMatchObject({
      verdict: 'wrong',
      reason: 'accent',
    });
    // A slip against another form is the better marking.
    const forms = answerOf(['élevée', 'élevees'], strict);
    expect(markTyped('élevee', forms, 'fr')).toMatchObject({ verdict: 'nearly', reason: 'typo' });
  });

  it('names the accepted form that comes nearest, or else the one to show', () => {
    const acceptedFor = (typed: string) =>
      markTyped(typed, answerOf(['en 1985', 'mille neuf cent quatre-vingt-cinq']), 'fr').accepted;
    expect(acceptedFor('mille neuf cent quatre vingt cinq')).toMatch(/^mille/);
    expect(acceptedFor('en 1986')).toBe('en 1985');
  });

  it('has nothing right in a language without an answer', () => {
    expect(markTyped('x', answerOf(['x'], { en: null }), 'en')).toEqual({
      verdict: 'wrong',
      reason: 'wrong',
      accepted: '',
    });
  });
});
