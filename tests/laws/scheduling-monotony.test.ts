/** What anybody would expect of when a card comes back, whatever the card. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rating } from '../../src/lib/study/review-event.ts';
import { scheduleCard, type CardState } from '../../src/lib/study/schedule-card.ts';
import { buildScheduler } from '../../src/lib/study/scheduler.ts';

const RATINGS = ['again', 'hard', 'good', 'easy'] as const;
const DAY_MILLIS = 86_400_000;
const card = { bank: 'b', item: 'i', study: 'fr' } as const;

interface Drawn {
  readonly rating: Rating;
  readonly hours: number;
}

const history = fc.array(
  fc.record({ rating: fc.constantFrom(...RATINGS), hours: fc.integer({ min: 0, max: 24 * 400 }) }),
  { maxLength: 12 },
);

function after(answers: readonly Drawn[], retention = 0.9): CardState | undefined {
  const algorithm = buildScheduler({ retention, parameters: null });
  let at = Date.UTC(2026, 0, 1);
  let state: CardState | undefined;
  for (const { rating, hours } of answers) {
    at += hours * 3_600_000;
    const verdict = rating === 'again' ? 'wrong' : 'right';
    state = scheduleCard(state, { card, at, verdict, rating }, algorithm);
  }
  return state;
}

function dueOf(answers: readonly Drawn[], retention?: number): number {
  return after(answers, retention)?.due ?? 0;
}

describe('scheduling', () => {
  it('never brings a card back later for a worse rating', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 9600 }), (before, hours) => {
        const dues = RATINGS.map((rating) => dueOf([...before, { rating, hours }]));
        expect(dues).toEqual(dues.toSorted((a, b) => a - b));
        const [again = 0, , good = 0] = dues;
        expect(again).toBeLessThan(good);
      }),
    );
  });

  it('never brings a card back later for a higher aim', () => {
    fc.assert(
      fc.property(history, fc.double({ min: 0.7, max: 0.96, noNaN: true }), (answers, aim) => {
        expect(dueOf(answers, aim + 0.01)).toBeLessThanOrEqual(dueOf(answers, aim));
      }),
    );
  });

  it('never thinks a card weaker for having been known after a longer wait', () => {
    fc.assert(
      fc.property(history, fc.nat(400), fc.nat(400), (before, days, more) => {
        const strength = (wait: number): number =>
          after([...before, { rating: 'good', hours: 24 * wait }])?.stability ?? 0;
        // Within a day another formula holds (FSRS-6, short-term memory).
        fc.pre(days > 0);
        expect(strength(days + more)).toBeGreaterThanOrEqual(strength(days));
      }),
    );
  });

  it('never lets a known card wait less than a day, or a forgotten one more than an hour', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 24, max: 9600 }), (before, hours) => {
        fc.pre(after(before)?.step === null);
        const at = after([...before, { rating: 'good', hours }]);
        expect((at?.due ?? 0) - (at?.lastAt ?? 0)).toBeGreaterThanOrEqual(DAY_MILLIS);
        const forgotten = after([...before, { rating: 'again', hours }]);
        expect((forgotten?.due ?? 0) - (forgotten?.lastAt ?? 0)).toBeLessThanOrEqual(3_600_000);
      }),
    );
  });
});
