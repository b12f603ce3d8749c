import { describe, expect, it } from 'vitest';
import { DEFAULT_SCHEDULING } from './default-scheduling.ts';
import type { Verdict } from './review-event.ts';
import { scheduleCard as schedule, type CardState, type RatedAnswer } from './schedule-card.ts';
import { buildScheduler } from './scheduler.ts';

const RATINGS = { right: 'good', nearly: 'hard', wrong: 'again' } as const;
const algorithm = buildScheduler(DEFAULT_SCHEDULING);

function scheduleCard(before: CardState | undefined, given: RatedAnswer): CardState {
  return schedule(before, given, algorithm);
}

const DAY_MILLIS = 86_400_000;

function answer(verdict: Verdict, at: number): RatedAnswer {
  return { card: { bank: 'b', item: 'i', study: 'fr' }, at, verdict, rating: RATINGS[verdict] };
}

/** Each answer given when the card is due; the days until the next time. */
function intervals(verdicts: readonly Verdict[]): number[] {
  let state: CardState | undefined;
  return verdicts.map((verdict) => {
    const at = state?.due ?? Date.UTC(2026, 0, 1, 12);
    state = scheduleCard(state, answer(verdict, at));
    return Math.floor((state.due - at) / DAY_MILLIS);
  });
}

describe('scheduleCard', () => {
  it('agrees with the reference vector of FSRS-6', () => {
    const verdicts: Verdict[] = [
      ...Array<Verdict>(6).fill('right'),
      'wrong',
      'wrong',
      ...Array<Verdict>(5).fill('right'),
    ];
    expect(intervals(verdicts)).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
  });

  it('asks sooner the worse the answer was', () => {
    const first = scheduleCard(undefined, answer('right', 0));
    const learnt = scheduleCard(first, answer('right', first.due));
    const dueAfter = (verdict: Verdict) => scheduleCard(learnt, answer(verdict, learnt.due)).due;
    expect(dueAfter('wrong')).toBeLessThan(dueAfter('nearly'));
    expect(dueAfter('nearly')).toBeLessThan(dueAfter('right'));
  });

  it('tells when, how often and how well it was answered', () => {
    const state = scheduleCard(undefined, answer('nearly', 5 * DAY_MILLIS));
    expect(state).toMatchObject({
      reviews: 1,
      lapses: 0,
      lastVerdict: 'nearly',
      lastAt: 5 * DAY_MILLIS,
    });
    expect(state.due).toBeGreaterThan(5 * DAY_MILLIS);
  });
});
