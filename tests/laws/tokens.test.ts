import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitBlocks } from '#lib/text/blocks/split-blocks.ts';
import { splitParagraphs } from '#lib/text/split-paragraphs.ts';
import { splitSentences } from '#lib/text/split-sentences.ts';
import { expandToken } from '#lib/text/tokens/expand-token.ts';
import { splitTokens } from '#lib/text/tokens/split-tokens.ts';

const lang = fc.constantFrom('fr' as const, 'en' as const);
/** What makes the rules for tokens, sentences and blocks meet. */
const PIECES =
  "l' L’ qu' é été a-t-il -là -t' vas-y Il Elle M. J. J.-C. p. ex. etc. U.S. No. don't s' 's co-op AT&T 14,2 20\u00a0000 -0,8 1er XIXe 20h30 9/11 $5 % € « » “ ” \" ' ( ) [ ] . ! ? … ... ; : , - – / # @ * > _ ~ 1. http://a.b www. a@b.c 😀 👩🏽‍🚀 🇫🇷 \u0301 \u200d \ud83d \udc69 \ufffd".split(
    ' ',
  );
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(' ', '\u00a0', '\n')), {
      maxLength: 60,
    })
    .map((parts) => parts.join('')),
);

/** Offsets that lie in order and apart, with nothing but white space between. */
function expectTiling(text: string, spans: readonly { start: number; end: number }[]): void {
  let at = 0;
  for (const { start, end } of spans) {
    expect(end).toBeGreaterThan(start);
    expect(text.slice(at, start).trim()).toBe('');
    at = end;
  }
  expect(at).toBeLessThanOrEqual(text.length);
  expect(text.slice(at).trim()).toBe('');
}

describe('any string', () => {
  it('is tiled by its tokens, each the exact slice', () => {
    fc.assert(
      fc.property(anyText, lang, (text, language) => {
        const tokens = splitTokens(text, language);
        expectTiling(text, tokens);
        for (const { form, start, end } of tokens) expect(text.slice(start, end)).toBe(form);
      }),
    );
  });

  it('is tiled by its sentences', () => {
    fc.assert(
      fc.property(anyText, lang, (text, language) => {
        expectTiling(text, splitSentences(text, language));
      }),
    );
  });

  it('has blocks in order, trimmed, within a line, and of the kinds that its paragraphs have', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const blocks = splitBlocks(text);
        let at = 0;
        for (const { start, end } of blocks) {
          expect(start).toBeGreaterThanOrEqual(at);
          const slice = text.slice(start, end);
          expect(slice).not.toBe('');
          expect(slice).toBe(slice.trim());
          expect(slice).not.toContain('\n');
          at = end;
        }
        expect(blocks.map(({ kind }) => kind === 'heading')).toEqual(
          splitParagraphs(text, 1).map(({ kind }) => kind === 'heading'),
        );
      }),
    );
  });
});

describe('any token', () => {
  it('is a word, or English words that it is made of, or French words of a closed list', () => {
    fc.assert(
      fc.property(anyText, lang, (text, language) => {
        for (const { form } of splitTokens(text, language)) {
          const expansion = expandToken(form, language);
          if (expansion.kind === 'word') continue;
          expect(expansion.words.length).toBeGreaterThan(1);
          expect(expansion.words).not.toContain('');
          if (language === 'en') expect(expansion.words.join('')).toBe(form);
        }
      }),
    );
  });
});

/** A quadratic rule would take 256 times as long for 16 times the text; a linear one about 16. */
const GROWTH = 16;
const MOST_TIMES_SLOWER = 128;
const SMALL_LENGTH = 65_536;
/** What the clock and the collector may add to the small measure. */
const NOISE_MILLIS = 20;

const userMillis = (work: () => unknown): number => {
  const before = process.cpuUsage().user;
  work();
  return (process.cpuUsage().user - before) / 1000;
};

describe('a text of 1 MB without an end', () => {
  it.each(['a', 'é\u0301', "l'", 'a.', '1 000 ', '-1', 'a-t-', 'a@', 'http://', '. ', '."', "s' "])(
    'of %j takes time in proportion',
    (unit) => {
      const text = (length: number): string => `${unit.repeat(length / unit.length)}x`;
      for (const language of ['fr', 'en'] as const)
        for (const split of [splitTokens, splitSentences]) {
          const small = userMillis(() => split(text(SMALL_LENGTH), language));
          const large = userMillis(() => split(text(SMALL_LENGTH * GROWTH), language));
          expect(large).toBeLessThan(MOST_TIMES_SLOWER * (small + NOISE_MILLIS));
        }
    },
    60_000,
  );
});
