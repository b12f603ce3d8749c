import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/lib/bank/schema.ts';
import { compareDictated } from '../../src/lib/marking/compare-dictated.ts';
import { diffTyped } from '../../src/lib/marking/diff-typed.ts';
import { markArranged } from '../../src/lib/marking/mark-arranged.ts';
import { markChronology } from '../../src/lib/marking/mark-chronology.ts';
import { markDictation } from '../../src/lib/marking/mark-dictation.ts';
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

describe('what was off', () => {
  const asked: Pick<Answer, 'strict' | 'type'> = { strict: [], type: 'text' };

  it('is told with the whole of the accepted form, and with nothing that is in neither', () => {
    fc.assert(
      fc.property(phrase, phrase, (typed, form) => {
        const stretches = diffTyped(typed, form, asked, 'fr');
        const wanted = stretches.map((each) => (each.state === 'same' ? each.text : each.wanted));
        const bare = (text: string) => text.replace(/\s/gu, '');
        expect(bare(wanted.join(''))).toBe(bare(form));
        for (const each of stretches) {
          if (each.state === 'off') expect(typed).toContain(each.typed.trim());
        }
      }),
    );
  });

  it('is something wherever an answer is not right', () => {
    fc.assert(
      fc.property(phrase, phrase, (typed, form) => {
        const isOff = diffTyped(typed, form, asked, 'fr').some(({ state }) => state === 'off');
        const { verdict } = markTyped(typed, answerOf(form), 'fr');
        if (verdict !== 'right') expect(isOff).toBe(true);
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

describe('events in order', () => {
  const order = fc
    .integer({ min: 3, max: 6 })
    .map((count) => Array.from({ length: count }, (_, index) => index))
    .chain((events) => fc.shuffledSubarray(events, { minLength: events.length }));

  it('are right when every one is in its place, and nearly right when two neighbours are not', () => {
    fc.assert(
      fc.property(order, (laid) => {
        const misplaced = laid.flatMap((event, place) => (event === place ? [] : [place]));
        const [first = 0, second = 0] = misplaced;
        const isSwap = misplaced.length === 2 && second === first + 1;
        const expected = misplaced.length === 0 ? 'right' : isSwap ? 'nearly' : 'wrong';
        expect(markChronology(laid).verdict).toBe(expected);
      }),
    );
  });
});

describe('a dictation', () => {
  const mark = fc.constantFrom(' ', '  ', ', ', ' – ', ' : ', '… ', '\u202f! ', ' « ', ' » ');
  const dictated = fc.array(fc.tuple(word, mark), { minLength: 1, maxLength: 12 });
  const sentenceOf = (parts: readonly (readonly [string, string])[]) => parts.flat().join('');

  it('is right however it is punctuated and spaced, in capitals too', () => {
    fc.assert(
      fc.property(dictated, (parts) => {
        const plain = parts.map(([each]) => each).join(' ');
        const { verdict } = markDictation(plain.toUpperCase(), answerOf(sentenceOf(parts)));
        expect(verdict).toBe('right');
        expect(compareDictated(plain, sentenceOf(parts)).map(({ state }) => state)).toEqual(
          parts.map(() => 'right'),
        );
      }),
    );
  });

  it('is told word by word: all of the sentence and all that was typed, each in its order', () => {
    fc.assert(
      fc.property(dictated, dictated, (typed, wanted) => {
        const compared = compareDictated(sentenceOf(typed), sentenceOf(wanted));
        const told = compared.flatMap((each) => ('wanted' in each ? [each.wanted] : []));
        const own = compared.flatMap((each) => {
          if (each.state === 'right') return [each.wanted];
          return 'typed' in each ? [each.typed] : [];
        });
        expect(told).toEqual(wanted.map(([each]) => each));
        expect(own).toHaveLength(typed.length);
      }),
    );
  });

  it('has nothing off in it exactly when it is right', () => {
    fc.assert(
      fc.property(dictated, dictated, (typed, wanted) => {
        const { verdict } = markDictation(sentenceOf(typed), answerOf(sentenceOf(wanted)));
        const isWhole = compareDictated(sentenceOf(typed), sentenceOf(wanted)).every(
          ({ state }) => state === 'right',
        );
        expect(verdict === 'right').toBe(isWhole);
      }),
    );
  });
});
