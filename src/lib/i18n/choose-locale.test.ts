import { describe, expect, it } from 'vitest';
import { chooseLocale } from './choose-locale.ts';

describe('chooseLocale', () => {
  it.each([
    ['en', ['fr-FR'], 'en'],
    [null, ['en-GB', 'fr'], 'en'],
    [null, ['de', 'fr-CA'], 'fr'],
    [null, ['de', 'EN'], 'en'],
    [null, ['de'], 'fr'],
    [null, [], 'fr'],
    ['tlh', ['en'], 'en'],
  ] as const)('remembering %s, wanting %j, gives %s', (remembered, wanted, locale) => {
    expect(chooseLocale(remembered, wanted)).toBe(locale);
  });
});
