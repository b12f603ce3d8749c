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
  ['a', ['à'], 'fr', 'wrong', { strict: ['accent'] }],
  ['', ['x'], 'fr', 'wrong'],
  ['sur', ['sûr'], 'fr', 'wrong', { strict: ['accent'] }],
  ['d’Alembert', ['Alembert'], 'fr', 'ok'],
];

describe('markTyped', () => {
  it.each(PAIRS)('%j for %j (%s) is %s', (typed, accepted, lang, reason, more) => {
    expect(markTyped(typed, answerOf(accepted, more), lang).reason).toBe(reason);
  });
});
