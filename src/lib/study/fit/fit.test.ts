import { describe, expect, it } from 'vitest';
import { DEFAULT_SCHEDULING } from '../default-scheduling.ts';
import { buildAnswerLog } from '../log/answer-log.ts';
import { drawMemory, LASTING_MEMORY } from '../../../../tests/support/draw-memory.ts';
import { exampleInterval } from './example-interval.ts';
import { measureForecast } from './measure-forecast.ts';
import { daysBetween, rateReviews, type RatedReviews } from './rated-reviews.ts';
import { splitByTime } from './split-by-time.ts';
import { buildTrainingSet } from './training-set.ts';

/** Reviews as rows: card, day, rating. */
function reviewsOf(rows: readonly (readonly [card: number, day: number, rating: number])[]) {
  return {
    card: Uint32Array.from(rows, ([card]) => card),
    day: Int32Array.from(rows, ([, day]) => day),
    rating: Uint8Array.from(rows, ([, , rating]) => rating),
  } satisfies RatedReviews;
}

/** So many reviews of one card, each a day after the one before. */
function daily(count: number) {
  return reviewsOf(Array.from({ length: count }, (_, day) => [0, day, 3] as const));
}

const TWO_CARDS = reviewsOf([
  [0, 10, 1],
  [0, 10, 3],
  [1, 11, 3],
  [0, 12, 3],
  [1, 15, 1],
]);

describe('reviews to fit to', () => {
  it('know how long after the same card’s last each comes', () => {
    expect([...daysBetween(TWO_CARDS)]).toEqual([-1, 0, -1, 2, 4]);
  });

  it('make one history for each that comes after a day or more', () => {
    const set = buildTrainingSet(TWO_CARDS, 5);
    expect([...set.lengths]).toEqual([3, 2]);
    expect([...set.ratings]).toEqual([1, 3, 3, 3, 1]);
    expect([...set.days]).toEqual([0, 0, 2, 0, 4]);
  });

  it('leave out what is kept back', () => {
    expect([...buildTrainingSet(TWO_CARDS, 4).lengths]).toEqual([3]);
  });

  it('leave out histories that fsrs-rs would', () => {
    expect(Math.max(...buildTrainingSet(daily(500), 500).lengths)).toBe(64);
  });
});

describe('keeping back', () => {
  it('needs four hundred reviews after a day or more', () => {
    expect(splitByTime(daily(400))).toEqual({
      ok: false,
      error: { code: 'too-few', found: 399, needed: 400 },
    });
  });

  it('takes the newest fifth of them', () => {
    // the first review of a card tells nothing
    expect(splitByTime(daily(401))).toEqual({ ok: true, value: 321 });
  });
});

describe('a forecast', () => {
  it('counts reviews after a day or more, from the one on that was kept back', () => {
    expect(measureForecast(TWO_CARDS, null, 0).reviews).toBe(2);
    expect(measureForecast(TWO_CARDS, null, 4).reviews).toBe(1);
  });

  it('is better with the weights that a memory really follows', () => {
    const events = drawMemory({
      days: 60,
      weights: LASTING_MEMORY,
      profile: 'main',
      device: 'aaaa',
      seed: 1,
    });
    const reviews = rateReviews(buildAnswerLog({ chunks: [], events }));
    const from = splitByTime(reviews);
    if (!from.ok) throw new Error('too few');
    const shipped = measureForecast(reviews, null, from.value);
    const own = measureForecast(reviews, LASTING_MEMORY, from.value);
    expect(own.logLoss).toBeLessThan(shipped.logLoss);
    expect(own.reviews).toBe(shipped.reviews);
  });
});

it('an example comes back when FSRS says so', () => {
  expect(exampleInterval(DEFAULT_SCHEDULING, 3)).toBe(11);
  expect(exampleInterval(DEFAULT_SCHEDULING, 4)).toBe(46);
});
