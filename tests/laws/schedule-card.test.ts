import fc from 'fast-check';
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import { expect, it } from 'vitest';
import type { AnswerEvent } from '../../src/lib/study/review-event.ts';
import { scheduleCard, type CardState } from '../../src/lib/study/schedule-card.ts';

const RATINGS = { right: Rating.Good, nearly: Rating.Hard, wrong: Rating.Again } as const;

const reviews = fc.array(
  fc.record({
    verdict: fc.constantFrom('right', 'nearly', 'wrong'),
    /** Minutes since the answer before: from at once to three years. */
    pause: fc.oneof(fc.nat(30), fc.nat(3000), fc.nat(60 * 24 * 1000)),
  }),
  { maxLength: 30 },
);

it('a card is scheduled as the scheduler of ts-fsrs does it', () => {
  const scheduler = fsrs({ enable_fuzz: false });
  fc.assert(
    fc.property(reviews, fc.integer({ min: 0, max: 4e12 }), (given, start) => {
      let at = start;
      let card = createEmptyCard(at);
      let state: CardState | undefined;
      for (const { verdict, pause } of given) {
        at += pause * 60_000;
        const event: AnswerEvent = {
          type: 'answer',
          id: 'aaaa:1',
          profile: 'main',
          card: { bank: 'b', item: 'i', study: 'fr' },
          way: 'choose',
          response: '',
          verdict,
          responseMillis: 1,
          at,
          offsetMinutes: 0,
        };
        card = scheduler.next(card, at, RATINGS[verdict]).card;
        state = scheduleCard(state, event);
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
