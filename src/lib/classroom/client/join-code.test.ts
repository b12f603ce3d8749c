import { describe, expect, it } from 'vitest';
import { codeInAddress, readCode, spaced } from './join-code.ts';

describe('readCode', () => {
  it.each([
    ['482913', '482913'],
    ['482 913', '482913'],
    ['482-913', '482913'],
    ['４８２９１３', '482913'],
    ['code : 48', '48'],
    ['4829137', '482913'],
    ['http://192.168.1.20:4180/fr/join/?code=482913', '482913'],
    ['http://192.168.1.20:4180/fr/join/#482913', '482913'],
    ['abc', ''],
  ])('reads %s as %s', (typed, code) => {
    expect(readCode(typed)).toBe(code);
  });
});

describe('codeInAddress', () => {
  const read = (address: string) => codeInAddress(new URL(address));

  it('finds the code of a link, in its query or behind its hash', () => {
    expect(read('http://h/fr/join/?code=000123')).toBe('000123');
    expect(read('http://h/fr/join/#000123')).toBe('000123');
    expect(read('http://h/fr/join/#code=000123')).toBe('000123');
  });

  it('finds none where there is none', () => {
    expect(read('http://h/fr/join/')).toBeNull();
    expect(read('http://h/fr/join/?code=12')).toBeNull();
  });
});

it('sets a code in two groups', () => {
  expect(spaced('482913')).toBe('482\u202f913');
  expect(spaced('482')).toBe('482');
});
