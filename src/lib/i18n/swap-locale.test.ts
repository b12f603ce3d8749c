import { describe, expect, it } from 'vitest';
import { swapLocale } from './swap-locale.ts';

const at = (address: string) => new URL(address, 'https://recto.test');

describe('swapLocale', () => {
  it('keeps path, query and fragment', () => {
    expect(swapLocale(at('/fr/text/mask-1985/?side=en#s3'), 'en', '')).toBe(
      '/en/text/mask-1985/?side=en#s3',
    );
  });

  it('keeps the base path', () => {
    expect(swapLocale(at('/recto/en/quiz/'), 'fr', '/recto')).toBe('/recto/fr/quiz/');
  });

  it('goes home from a path without a locale', () => {
    expect(swapLocale(at('/recto/'), 'en', '/recto')).toBe('/recto/en/');
    expect(swapLocale(at('/nowhere/'), 'en', '')).toBe('/en/');
  });
});
