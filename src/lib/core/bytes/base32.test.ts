import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase32, toBase32 } from './base32.ts';

const anyBytes = fc.uint8Array({ minLength: 1, maxLength: 90 });

describe('base 32', () => {
  it('comes in groups of five characters', () => {
    expect(toBase32(new Uint8Array(10))).toMatch(
      /^([0-9A-HJKMNP-TV-Z]{5} ){3}[0-9A-HJKMNP-TV-Z]{5}$/,
    );
  });

  it('gives back what it was given, however it is typed', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const text = toBase32(bytes);
        const typed = text.toLowerCase().replace(/ /g, '-').replace(/0/g, 'o').replace(/1/g, 'l');
        for (const each of [text, typed, text.replace(/ /g, ''), `  ${text}\n`])
          expect(fromBase32(each)).toEqual({ ok: true, value: new Uint8Array(bytes) });
      }),
    );
  });

  it('finds the group with a wrong character', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 20, maxLength: 60 }),
        fc.nat(),
        fc.integer({ min: 1, max: 31 }),
        (bytes, at, by) => {
          const letters = Array.from(toBase32(bytes).replace(/ /g, ''));
          const place = at % letters.length;
          const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
          letters[place] = alphabet.charAt((alphabet.indexOf(letters[place] ?? '') + by) % 32);
          const error = { code: 'mistyped', group: Math.floor(place / 5) + 1 };
          expect(fromBase32(letters.join(''))).toEqual({ ok: false, error });
        },
      ),
    );
  });

  it('finds two neighbours that changed places', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 60 }), fc.nat(), (bytes, at) => {
        const letters = Array.from(toBase32(bytes).replace(/ /g, ''));
        const place = at % (letters.length - 1);
        const [a = '', b = ''] = letters.slice(place, place + 2);
        fc.pre(a !== b);
        letters.splice(place, 2, b, a);
        expect(fromBase32(letters.join('')).ok).toBe(false);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof fromBase32(text).ok === 'boolean'));
    expect(fromBase32('')).toEqual({ ok: false, error: { code: 'not-base32' } });
    expect(fromBase32('bonjour tout le monde')).toEqual({
      ok: false,
      error: { code: 'not-base32' },
    });
  });
});
