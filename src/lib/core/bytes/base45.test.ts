import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase45, toBase45 } from './base45.ts';

describe('base 45', () => {
  it('writes what the standard gives as examples', () => {
    const utf8 = new TextEncoder();
    expect(toBase45(utf8.encode('AB'))).toBe('BB8');
    expect(toBase45(utf8.encode('Hello!!'))).toBe('%69 VD92EX0');
    expect(toBase45(utf8.encode('base-45'))).toBe('UJCLQE7W581');
  });

  it('gives back what it was given', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(fromBase45(toBase45(bytes))).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  it.each(['GGW', '::', 'ab', 'A', 'é11'])('refuses %s', (text) => {
    expect(fromBase45(text)).toBeNull();
  });
});
