import fc from 'fast-check';
import { createEmptyCard, default_w, fsrs, Rating } from 'ts-fsrs';
import { expect, it } from 'vitest';
import { buildScheduler } from '../../src/lib/study/scheduler.ts';
import { scheduleCard, type CardState } from '../../src/lib/study/schedule-card.ts';

const RATINGS = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
} as const;

const CARD = { bank: 'b', item: 'i', study: 'fr' } as const;

const reviews = fc.array(
  fc.record({
    rating: fc.constantFrom('again', 'hard', 'good', 'easy'),
    /** Minutes since the answer before: from at once to three years. */
    pause: fc.oneof(fc.nat(30), fc.nat(3000), fc.nat(60 * 24 * 1000)),
  }),
  { maxLength: 30 },
);

/** Each weight up to a fifth off the usual one. */
const scheduling = fc.record({
  retention: fc.double({ min: 0.7, max: 0.97, noNaN: true }),
  parameters: fc.option(
    fc
      .tuple(...default_w.map(() => fc.double({ min: 0.8, max: 1.2, noNaN: true })))
      .map((factors) => default_w.map((weight, index) => weight * (factors[index] ?? 1))),
  ),
});

it('a card is scheduled as the scheduler of ts-fsrs does it', () => {
  fc.assert(
    fc.property(reviews, fc.integer({ min: 0, max: 4e12 }), scheduling, (given, start, aim) => {
      const scheduler = fsrs({
        enable_fuzz: false,
        request_retention: aim.retention,
        ...(aim.parameters && { w: aim.parameters }),
      });
      const algorithm = buildScheduler(aim);
      let at = start;
      let card = createEmptyCard(at);
      let state: CardState | undefined;
      for (const { rating, pause } of given) {
        at += pause * 60_000;
        const answer = { card: CARD, at, verdict: 'right', rating } as const;
        card = scheduler.next(card, at, RATINGS[rating]).card;
        state = scheduleCard(state, answer, algorithm);
        expect(state).toMatchObject({
          due: card.due.getTime(),
          stability: card.stability,
          difficulty: card.difficulty,
          lapses: card.lapses,
          reviews: card.reps,
        });
      }
    }),
    { numRuns: 500 },
  );
});
