import { describe, expect, it } from 'vitest';
import type { Answer } from '#lib/bank/schema.ts';
import { diffTyped } from './diff-typed.ts';

/** One line: what is right as it is, what is off in brackets. */
function told(
  typed: string,
  wanted: string,
  strict: Answer['strict'] = [],
  type: Answer['type'] = 'text',
  lang: 'fr' | 'en' = 'fr',
): string {
  return diffTyped(typed, wanted, { strict, type }, lang)
    .map((each) => (each.state === 'same' ? each.text : `[${each.typed}→${each.wanted}]`))
    .join('');
}

describe('diffTyped', () => {
  it.each([
    ['besancon', 'Besançon', 'Besan[c→ç]on'],
    ['Napolon', 'Napoléon', 'Napol[→é]on'],
    ['Marseillle', 'Marseille', 'Marsei[l→]lle'],
    ['oeuvre celebre', 'œuvre célèbre', 'œuvre c[e→é]l[e→è]bre'],
    ['arc en ciel etrange', 'arc-en-ciel étrange', 'arc-en-ciel [e→é]trange'],
    ['chat', 'rat', '[chat→rat]'],
    ['je ne sais pas', 'Lyon', '[je ne sais pas→Lyon]'],
    ['la maizon', 'maison', 'mai[z→s]on'],
    ['maizon', 'la maison', 'la mai[z→s]on'],
    ['les droits de l homme', 'les droits de l’homme', 'les droits de [l→l’]homme'],
    [
      'Les enfants regarde la mer',
      'Les enfants regardent la mer.',
      'Les enfants regarde[→nt] la mer.',
    ],
    [
      'Les filles regardent la mer',
      'Les enfants regardent la mer.',
      'Les [filles→enfants] regardent la mer.',
    ],
    ['regardent la belle mer', 'regardent la mer', 'regardent la [belle →]mer'],
    ['regardent la mer bleue', 'regardent la mer', 'regardent la mer[ bleue→]'],
    ['regardent mer', 'regardent la mer', 'regardent [→la] mer'],
    ['e\u0301leve', 'élève', 'él[e→è]ve'],
  ])('shows what is off in %j for %j', (typed, wanted, expected) => {
    expect(told(typed, wanted)).toBe(expected);
  });

  it('shows capitals and articles only where they are asked', () => {
    expect(told('PARIS', 'Paris', ['case'])).toBe('[PARIS→Paris]');
    expect(told('chatt', 'le chat', ['article'])).toBe('[→le] cha[t→]t');
    expect(told('la ville', 'le ville', ['article'])).toBe('[la→le] ville');
    expect(told('the hause', 'house', [], 'text', 'en')).toBe('h[a→o]use');
  });

  it('tells numbers as wholes', () => {
    expect(told('1986', '1985')).toBe('[1986→1985]');
    expect(told('218 m', '218 km', [], 'number')).toBe('[218 m→218 km]');
    expect(told('15 juillet 1798', '14 juillet 1789', [], 'date')).toBe(
      '[15→14] juillet [1798→1789]',
    );
  });
});
