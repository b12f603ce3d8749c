import fc from 'fast-check';
import { default_w, forgetting_curve } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { applyEvent } from '../../src/lib/study/apply-event.ts';
import { cardKey } from '../../src/lib/study/card-key.ts';
import { EMPTY_LEARNING_STATE } from '../../src/lib/study/empty-learning-state.ts';
import { compareEvents } from '../../src/lib/study/event-order.ts';
import { deriveLearningState } from '../../src/lib/study/replay-log.ts';
import { isDue } from '../../src/lib/study/is-due.ts';
import { dayOfDate } from '../../src/lib/study/local-day.ts';
import { buildAnswerLog } from '../../src/lib/study/log/answer-log.ts';
import type { ReviewEvent } from '../../src/lib/study/review-event.ts';
import {
  collectStatistics,
  type Scope,
} from '../../src/lib/study/statistics/collect-statistics.ts';
import { findStreak } from '../../src/lib/study/statistics/find-streak.ts';
import { groupDays, spanStart } from '../../src/lib/study/statistics/group-days.ts';
import { heatLevels } from '../../src/lib/study/statistics/heat-levels.ts';
import type { Tally } from '../../src/lib/study/statistics/tally.ts';
import { wilsonInterval } from '../../src/lib/study/statistics/wilson-interval.ts';
import { reviewLog } from './arbitrary-events.ts';

const NOW = Date.UTC(2026, 0, 20, 12);

function utcDay(at: number): number {
  return Math.floor(at / 86_400_000);
}

const EVERYTHING: Scope = {
  now: NOW,
  offsetMinutes: 60,
  from: Number.NEGATIVE_INFINITY,
  kindOf: ({ item }) => (item === 'i1' ? 'cloze' : item === 'i2' ? 'tiles' : null),
  isAsked: ({ study }) => study === 'fr',
};

function statisticsOf(events: readonly ReviewEvent[], scope = EVERYTHING) {
  return collectStatistics(buildAnswerLog({ chunks: [], events }), scope);
}

function sum(tallies: Iterable<Readonly<Tally>>, figure: (tally: Readonly<Tally>) => number) {
  return [...tallies].reduce((total, tally) => total + figure(tally), 0);
}

const FIGURES: readonly ((tally: Readonly<Tally>) => number)[] = [
  ({ answers }) => answers,
  ({ right }) => right,
  ({ nearly }) => nearly,
  ({ wrong }) => wrong,
  ({ millis }) => millis,
  ({ fresh }) => fresh,
  ({ recall }) => recall.asked,
  ({ recall }) => recall.recalled,
];

describe('statistics', () => {
  it('do not depend on the order in which events come, nor on their coming twice', () => {
    fc.assert(
      fc.property(reviewLog, (log) => {
        const statistics = statisticsOf(log);
        expect(statisticsOf(log.toReversed())).toEqual(statistics);
        expect(statisticsOf([...log, ...log])).toEqual(statistics);
      }),
    );
  });

  it('add up: days, kinds and texts each make the total', () => {
    fc.assert(
      fc.property(reviewLog, (log) => {
        const { days, kinds, texts, total, bins } = statisticsOf(log);
        expect(total.answers).toBe(deriveLearningState(log).answered);
        expect(total.right + total.nearly + total.wrong).toBe(total.answers);
        for (const figure of FIGURES)
          for (const parts of [days, kinds, texts])
            expect(sum(parts.values(), figure)).toBe(figure(total));
        expect(bins.reduce((asked, bin) => asked + bin.asked, 0)).toBe(total.recall.asked);
        expect(bins.reduce((all, bin) => all + bin.recalled, 0)).toBe(total.recall.recalled);
        for (const { asked, foretold, from, to } of bins) {
          expect(foretold).toBeGreaterThanOrEqual(from * asked - 1e-9);
          expect(foretold).toBeLessThanOrEqual(to * asked + 1e-9);
        }
      }),
    );
  });

  it('of a period are those of its days', () => {
    fc.assert(
      fc.property(reviewLog, fc.nat(15), (log, later) => {
        const from = dayOfDate('2026-01-01') + later;
        const { days, total } = statisticsOf(log, { ...EVERYTHING, from });
        const within = [...days].filter(([day]) => day >= from).map(([, tally]) => tally);
        for (const figure of FIGURES) expect(sum(within, figure)).toBe(figure(total));
        expect(days).toEqual(statisticsOf(log).days);
      }),
    );
  });

  it('count an answer that was taken back as if it had never been', () => {
    fc.assert(
      fc.property(reviewLog, fc.nat(), (log, choice) => {
        const answers = log.filter(({ type }) => type === 'answer');
        fc.pre(answers.length > 0);
        const id = answers[choice % answers.length]?.id ?? '';
        const undo: ReviewEvent = {
          type: 'undo',
          id: 'zzzz:1',
          profile: 'main',
          at: 4e12,
          offsetMinutes: 0,
          undoes: id,
        };
        const again = { ...undo, id: 'zzzz:2' };
        const without = statisticsOf(log.filter((event) => event.id !== id));
        expect(statisticsOf([...log, undo, again])).toEqual(without);
      }),
    );
  });

  it('forecast each card that is asked once, and what is due as the quiz has it', () => {
    fc.assert(
      fc.property(reviewLog, (log) => {
        const state = deriveLearningState(log);
        const { forecast } = statisticsOf(log);
        const asked = [...state.cards.values()].filter(({ card }) => card.study === 'fr');
        const { days, later, suspended, now } = forecast;
        expect(days.reduce((a, b) => a + b, later + suspended)).toBe(asked.length);
        expect(now).toBeLessThanOrEqual(days[0] ?? 0);
        const free = asked.filter((card) => isDue(card, EVERYTHING));
        expect(now).toBeLessThanOrEqual(free.length);
        if (state.marks.size === 0) expect(now).toBe(free.length);
      }),
    );
  });
});

describe('a streak', () => {
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 40 });

  it('is never longer than the longest, nor than the days studied', () => {
    fc.assert(
      fc.property(days, (studied) => {
        const { current, longest } = findStreak(studied, 60);
        expect(current).toBeLessThanOrEqual(longest);
        expect(longest).toBeLessThanOrEqual(studied.length);
      }),
    );
  });

  it('never gets shorter by another day of study', () => {
    fc.assert(
      fc.property(days, fc.nat(60), (studied, another) => {
        const [before, after] = [findStreak(studied, 60), findStreak([...studied, another], 60)];
        expect(after.current).toBeGreaterThanOrEqual(before.current);
        expect(after.longest).toBeGreaterThanOrEqual(before.longest);
      }),
    );
  });

  it('loses a missed day and no more, unless its neighbour was missed too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 50 }), fc.nat(48), (length, missed) => {
        fc.pre(missed < length - 2);
        const whole = Array.from({ length }, (_, index) => 61 - length + index);
        const left = whole.filter((_, index) => index !== missed);
        expect(findStreak(left, 60).current).toBe(missed === 0 ? length - 1 : left.length);
        const fewer = left.filter((_, index) => index !== missed);
        expect(findStreak(fewer, 60).current).toBe(length - missed - 2);
      }),
    );
  });
});

describe('figures behind the charts', () => {
  it('holds a share between its bounds, which close in as more is tried', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (tries, some) => {
        const hits = Math.min(some, tries);
        const [low, high] = wilsonInterval(hits, tries);
        expect(low).toBeLessThanOrEqual(hits / tries + 1e-9);
        expect(high).toBeGreaterThanOrEqual(hits / tries - 1e-9);
        const [lower, higher] = wilsonInterval(hits * 10, tries * 10);
        expect(higher - lower).toBeLessThan(high - low);
      }),
    );
  });

  it('colours a day with more answers never lighter, and one without any not at all', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), fc.nat(60), fc.nat(60), (counts, a, b) => {
        const level = heatLevels(counts);
        expect(level(0)).toBe(0);
        expect(level(Math.max(a, b))).toBeGreaterThanOrEqual(level(Math.min(a, b)));
      }),
    );
  });

  it('puts every day into one span, and every span begins with itself', () => {
    const unit = fc.constantFrom('day', 'week', 'month', 'year');
    fc.assert(
      fc.property(reviewLog, unit, (log, by) => {
        const { days, total } = statisticsOf(log);
        const [from, to] = [dayOfDate('2025-12-20'), dayOfDate('2026-02-01')];
        const spans = groupDays(days, from, to, by);
        expect(spans.reduce((all, { tally }) => all + tally.answers, 0)).toBe(total.answers);
        const starts = spans.map(({ start }) => start);
        expect(starts).toEqual([...new Set(starts)].sort((x, y) => x - y));
        for (const start of starts) expect(spanStart(start, by)).toBe(start);
        expect(groupDays(days, from, to, 'day')).toHaveLength(to - from + 1);
        for (const figure of FIGURES)
          expect(
            sum(
              spans.map(({ tally }) => tally),
              figure,
            ),
          ).toBe(figure(total));
      }),
    );
  });

  it('foretell what the scheduler does, card by card', () => {
    fc.assert(
      fc.property(reviewLog, (log) => {
        const answers = log.filter((event) => event.type === 'answer').sort(compareEvents);
        let state = EMPTY_LEARNING_STATE;
        let [asked, foretold] = [0, 0];
        for (const answer of answers) {
          const before = state.cards.get(cardKey(answer.card));
          const nights = before ? utcDay(answer.at) - utcDay(before.lastAt) : 0;
          if (before && nights > 0) {
            asked += 1;
            foretold += forgetting_curve(default_w, nights, before.stability);
          }
          state = applyEvent(state, answer) ?? state;
        }
        const { recall } = statisticsOf(answers).total;
        expect(recall.asked).toBe(asked);
        expect(recall.foretold).toBeCloseTo(foretold, 5);
      }),
    );
  });
});
