import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/lib/bank/schema.ts';
import { markArranged } from '../../src/lib/marking/mark-arranged.ts';
import { markTyped } from '../../src/lib/marking/mark-typed.ts';

const word = fc
  .array(fc.constantFrom(...Array.from('abcdeéèêœçiïlmnoprstu')), { minLength: 1, maxLength: 12 })
  .map((letters) => letters.join(''));
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

function answerOf(form: string, strict: Answer['strict'] = []): Answer {
  return { type: 'text', fr: [form], en: null, strict, confusables: { fr: [], en: null } };
}

describe('a typed answer', () => {
  it('is exact when it is the accepted form, however strict the answer', () => {
    const strict = fc.subarray<Answer['strict'][number]>(['accent', 'article', 'case']);
    fc.assert(
      fc.property(phrase, strict, (form, asked) => {
        expect(markTyped(form, answerOf(form, asked), 'fr').reason).toBe('exact');
      }),
    );
  });

  it('is right in capitals, decomposed and with spaces around', () => {
    fc.assert(
      fc.property(phrase, (form) => {
        const typed = ` ${form.toUpperCase().normalize('NFD')} .`;
        expect(markTyped(typed, answerOf(form), 'fr').verdict).toBe('right');
      }),
    );
  });

  it('is never better for an answer that is stricter', () => {
    const order = ['right', 'nearly', 'wrong'];
    fc.assert(
      fc.property(phrase, phrase, (typed, form) => {
        const loose = markTyped(typed, answerOf(form), 'fr').verdict;
        const strict = markTyped(typed, answerOf(form, ['accent']), 'fr').verdict;
        expect(order.indexOf(strict)).toBeGreaterThanOrEqual(order.indexOf(loose));
      }),
    );
  });
});

describe('arranged tiles', () => {
  it('are right exactly when they read as an accepted order does', () => {
    const tiles = fc.array(fc.constantFrom('le', 'la', 'chat', 'voit'), {
      minLength: 2,
      maxLength: 6,
    });
    const laid = tiles.chain((words) => {
      const order = words.map((_, index) => index);
      return fc.record({
        words: fc.constant(words),
        order: fc.shuffledSubarray(order, { minLength: order.length }),
      });
    });
    fc.assert(
      fc.property(laid, ({ words, order }) => {
        const solution = words.map((_, index) => index);
        const { verdict } = markArranged(order, { tiles: words, orders: [solution] });
        const reads = order.map((tile) => words[tile]).join(' ');
        expect(verdict === 'right').toBe(reads === words.join(' '));
      }),
    );
  });
});
