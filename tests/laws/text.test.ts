import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '#lib/text/clean-text.ts';
import { splitParagraphs } from '#lib/text/split-paragraphs.ts';
import { splitSentences } from '#lib/text/split-sentences.ts';
import { tokenise } from '#lib/text/tokenise.ts';

const lang = fc.constantFrom('fr' as const, 'en' as const);
/** Any Unicode, and what French is made of, mixed. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        "l'",
        'été',
        ' ',
        ' ',
        '\u00a0',
        'M.',
        '14,2',
        '20 000',
        'XIXe',
        '«',
        '»',
        '.',
        ', ',
        '!',
        'a-t-il',
        "aujourd'hui",
        'Cher',
        '…',
        '\n',
        '(',
        '😀',
        'e\u0301',
        'p. ex.',
        '1er',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);

describe('tokens', () => {
  it('tile the text: in order, disjoint, with white space alone between them', () => {
    fc.assert(
      fc.property(anyText, lang, (text, language) => {
        let at = 0;
        for (const token of tokenise(text, language)) {
          expect(token.form).not.toBe('');
          expect(text.slice(token.start, token.end)).toBe(token.form);
          expect(text.slice(at, token.start).trim()).toBe('');
          at = token.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});

describe('sentences', () => {
  it('cover the paragraph but for white space, and none is endless', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          anyText.map((text) => text.repeat(60)),
        ),
        lang,
        (text, language) => {
          let at = 0;
          for (const { start, end } of splitSentences(text, language)) {
            expect(start).toBeLessThan(end);
            expect(end - start).toBeLessThanOrEqual(2000);
            expect(text.slice(at, start).trim()).toBe('');
            at = end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
    );
  });

  it('read a megabyte without a sentence end in linear time', () => {
    const endless = 'mot '.repeat(250_000);
    const spans = splitSentences(endless, 'fr');
    expect(spans.length).toBeGreaterThan(400);
    expect(tokenise(endless.slice(0, 400_000), 'fr')).toHaveLength(100_000);
  });
});

describe('cleaning', () => {
  it('is idempotent and keeps the lines where they were', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = cleanText(text).text;
        expect(cleanText(once).text).toBe(once);
      }),
    );
  });

  it('gives every block the line on which it stands', () => {
    const blocks = splitParagraphs('Un.\n\nDeux mots.\nTrois.', 5);
    expect(blocks.map(({ line }) => line)).toEqual([5, 7, 8]);
  });
});
