import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rateReviews, daysBetween } from '../../src/lib/study/fit/rated-reviews.ts';
import { buildAnswerLog } from '../../src/lib/study/log/answer-log.ts';
import { replayLog } from '../../src/lib/study/replay-log.ts';
import { buildScheduler } from '../../src/lib/study/scheduler.ts';
import { reviewLog } from './arbitrary-events.ts';

it('weights are fitted to the very ratings and days that a replay schedules by', () => {
  fc.assert(
    fc.property(reviewLog, (events) => {
      const log = buildAnswerLog({ chunks: [], events });
      const state = replayLog(log);
      const algorithm = buildScheduler(state.scheduling);
      const reviews = rateReviews(log);
      const days = daysBetween(reviews);
      const memories = new Map<number, ReturnType<typeof algorithm.next_state>>();
      for (const [index, card] of reviews.card.entries()) {
        const since = Math.max(0, days[index] ?? 0);
        const rating = reviews.rating[index] ?? 0;
        memories.set(card, algorithm.next_state(memories.get(card) ?? null, since, rating));
      }
      expect(reviews.card).toHaveLength(state.answered);
      for (const [card, { stability, difficulty }] of memories)
        expect(state.cards.get(log.keys[card] ?? '')).toMatchObject({ stability, difficulty });
    }),
  );
});
