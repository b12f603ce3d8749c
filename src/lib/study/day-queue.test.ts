import { describe, expect, it } from 'vitest';
import { SAMPLE_BANK } from '../../../tests/fixtures/sample-bank.ts';
import { KINDS, type Bank, type Item } from '../bank/schema.ts';
import { candidatesOf } from './candidates.ts';
import { limitsLeft, NO_LIMITS, queueOfDay, type DailyLimits } from './day-queue.ts';
import type { LearningState } from './learning-state.ts';
import { dateOfDay, localDay } from './local-day.ts';
import { planSession } from './plan-session.ts';
import { deriveLearningState } from './replay-log.ts';
import type { NewReviewEvent, ReviewEvent } from './review-event.ts';
import { touchedToday } from './touched-today.ts';

const DAY_MILLIS = 86_400_000;
const HOUR_MILLIS = 3_600_000;
/** Eight in the evening in Paris, in winter. */
const EVENING = Date.UTC(2026, 0, 10, 19);
const OFFSET = 60;
const DEVICE = { speaksFrench: true };

/** `size` items, `perSentence` of them about each sentence, the best first. */
function bankOf(size: number, perSentence = 1): Bank {
  const cloze = SAMPLE_BANK.items.find(({ kind }) => kind === 'cloze');
  if (cloze === undefined) throw new Error('The sample has changed.');
  const items = Array.from({ length: size }, (_, index): Item => ({
    ...cloze,
    id: `i${index}`,
    rank: 1 - index / 1000,
    segments: [`s${Math.floor(index / perSentence)}`],
  }));
  return { ...SAMPLE_BANK, contentHash: '', items };
}

function log(...events: DistributiveOmit<NewReviewEvent, 'profile' | 'offsetMinutes'>[]) {
  return deriveLearningState(
    events.map((event, index): ReviewEvent => ({
      ...event,
      id: `aaaa:${index + 1}`,
      profile: 'self',
      offsetMinutes: OFFSET,
    })),
  );
}

type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown
  ? Omit<Union, Key>
  : never;

const cardOf = (item: string) => ({ bank: SAMPLE_BANK.id, item, study: 'fr' }) as const;

function answer(item: string, at: number, verdict: 'right' | 'wrong' = 'right') {
  const card = cardOf(item);
  return {
    type: 'answer',
    card,
    way: 'choose',
    response: '',
    verdict,
    responseMillis: 1,
    at,
  } as const;
}

/** Twice right within the hour: a card that comes back after days. */
const learnt = (item: string, at: number) => [answer(item, at), answer(item, at + HOUR_MILLIS)];

function queueAt(
  now: number,
  bank: Bank,
  state: LearningState,
  limits: DailyLimits = NO_LIMITS,
  study: 'fr' | 'en' = 'fr',
) {
  const moment = { now, offsetMinutes: OFFSET };
  const wanted = { banks: [bank.id], kinds: KINDS, study };
  const candidates = candidatesOf([bank], state, wanted, DEVICE, now);
  return queueOfDay(candidates, state, limits, touchedToday([bank], state, moment), moment);
}

const ids = (list: readonly { readonly item: Item }[]) => list.map(({ item }) => item.id);

describe('queueOfDay', () => {
  it('has what is due from the morning of its day', () => {
    const state = log(...learnt('i0', EVENING));
    const [card] = [...state.cards.values()];
    expect(card?.step).toBeNull();
    const due = card?.due ?? 0;
    expect(ids(queueAt(due - 12 * HOUR_MILLIS, bankOf(1), state).reviews)).toEqual(['i0']);
    expect(ids(queueAt(due - 24 * HOUR_MILLIS, bankOf(1), state).reviews)).toEqual([]);
  });

  it('keeps to the limits, and says how much they hold back', () => {
    const state = log(...['i0', 'i1', 'i2'].map((item, index) => answer(item, EVENING + index)));
    const queue = queueAt(EVENING + DAY_MILLIS, bankOf(10), state, { fresh: 4, reviews: 2 });
    expect(ids(queue.reviews)).toEqual(['i0', 'i1']);
    expect(ids(queue.fresh)).toEqual(['i3', 'i4', 'i5', 'i6']);
    expect(queue.held).toEqual({ reviews: 1, fresh: 3 });
  });

  it('lets siblings of what was asked today rest, in both directions, until tomorrow', () => {
    const bank = bankOf(6, 3);
    const state = log(answer('i0', EVENING));
    expect(ids(queueAt(EVENING + 1, bank, state).fresh)).toEqual(['i3']);
    expect(ids(queueAt(EVENING + 1, bank, state, NO_LIMITS, 'en').fresh)).toEqual(['i3']);
    // on its short steps it comes back itself
    expect(ids(queueAt(EVENING + HOUR_MILLIS, bank, state).reviews)).toEqual(['i0']);
    // tomorrow i0 is asked again, and stands for its sentence
    const tomorrow = queueAt(EVENING + DAY_MILLIS, bank, state);
    expect([ids(tomorrow.reviews), ids(tomorrow.fresh)]).toEqual([['i0'], ['i3']]);
  });

  it('leaves out what is set aside, put off or a leech, until it is taken back', () => {
    const set = { type: 'mark', card: cardOf('i0'), mark: 'suspended', at: EVENING } as const;
    const off = {
      type: 'bury',
      card: cardOf('i1'),
      at: EVENING,
      until: EVENING + HOUR_MILLIS,
    } as const;
    const fresh = (now: number, ...events: Parameters<typeof log>) =>
      ids(queueAt(now, bankOf(3), log(...events)).fresh);
    expect(fresh(EVENING, { ...set, on: true }, off)).toEqual(['i2']);
    expect(fresh(EVENING + HOUR_MILLIS, { ...set, on: true }, off)).toEqual(['i1', 'i2']);
    expect(fresh(EVENING, { ...set, on: true }, { ...set, on: false, at: EVENING + 1 })).toEqual([
      'i0',
      'i1',
      'i2',
    ]);
    const lapses = Array.from({ length: 8 }, (_, turn) => {
      const at = EVENING + turn * 10 * DAY_MILLIS;
      return [...learnt('i0', at), answer('i0', at + 5 * DAY_MILLIS, 'wrong')];
    }).flat();
    const later = EVENING + 100 * DAY_MILLIS;
    expect(ids(queueAt(later, bankOf(1), log(...lapses)).reviews)).toEqual([]);
    const back = { ...set, on: false, at: later };
    expect(ids(queueAt(later, bankOf(1), log(...lapses, back)).reviews)).toEqual(['i0']);
  });
});

describe('an exam', () => {
  const today = localDay(EVENING, OFFSET);
  const examIn = (days: number) => ({
    type: 'exam' as const,
    banks: [SAMPLE_BANK.id],
    day: dateOfDay(today + days),
    at: EVENING,
  });

  it('has everything asked once more before its day, an equal share a day', () => {
    const bank = bankOf(30, 3);
    const events: Parameters<typeof log> = [...learnt('i29', EVENING - DAY_MILLIS), examIn(4)];
    const asked = new Set<string>();
    const shares: number[] = [];
    for (let day = 0; day < 4; day += 1) {
      const now = EVENING + day * DAY_MILLIS + 1;
      const share =
        queueAt(now, bank, log(...events), { fresh: 0, reviews: 999 }).exam?.today ?? [];
      shares.push(share.length);
      for (const [index, { item }] of share.entries()) {
        asked.add(item.id);
        events.push(answer(item.id, now + index));
      }
    }
    expect(shares).toEqual([8, 8, 7, 7]);
    expect(asked.size).toBe(30);
    const after = queueAt(EVENING + 4 * DAY_MILLIS, bank, log(...events)).exam;
    expect([after?.daysLeft, after?.left, after?.today.length]).toEqual([0, 0, 0]);
    expect(queueAt(EVENING + 5 * DAY_MILLIS, bank, log(...events)).exam).toBeNull();
  });

  it('spreads what was missed over the days that are left, and asks all on the last', () => {
    const bank = bankOf(12);
    const share = (day: number) =>
      queueAt(EVENING + day * DAY_MILLIS, bank, log(examIn(4))).exam?.today.length;
    expect([0, 1, 2, 3, 4].map(share)).toEqual([3, 4, 6, 12, 12]);
  });

  it('is part of what is reviewed, beyond the limits', () => {
    const queue = queueAt(EVENING, bankOf(12), log(examIn(4)), { fresh: 1, reviews: 0 });
    expect(queue.reviews).toHaveLength(3);
    expect(ids(queue.fresh)).toEqual(['i3']);
  });
});

describe('limitsLeft', () => {
  it('counts what was answered today, not yesterday', () => {
    const settings = { newPerDay: 3, reviewsPerDay: 5 };
    const state = log(...learnt('i0', EVENING), answer('i1', EVENING + 2));
    const left = (now: number) => limitsLeft(settings, state, { now, offsetMinutes: OFFSET });
    expect(left(EVENING + 2 * HOUR_MILLIS)).toEqual({ fresh: 1, reviews: 4 });
    expect(left(EVENING + DAY_MILLIS)).toEqual({ fresh: 3, reviews: 5 });
  });
});

describe('the order of new cards', () => {
  const state = log(
    ...['i0', 'i1', 'i2', 'i3'].map((item, index) => answer(item, EVENING + index)),
  );
  function order(newOrder: 'mixed' | 'first' | 'last') {
    const planned = planSession(
      [bankOf(8)],
      state,
      {
        banks: [SAMPLE_BANK.id],
        kinds: KINDS,
        study: 'fr',
        size: 8,
        seed: 1,
        source: 'mixed',
      },
      DEVICE,
      EVENING + DAY_MILLIS,
      'x',
      { offsetMinutes: OFFSET, newOrder, limits: { fresh: 2, reviews: 4 } },
    );
    if (!planned.ok) throw new Error(planned.error.code);
    return planned.value.entries
      .map(({ card }) => (state.cards.has(`${card.bank}/${card.item}/fr`) ? 'r' : 'n'))
      .join('');
  }

  it('is mixed, before or after', () => {
    expect(order('mixed')).toBe('rnrrnr');
    expect(order('first')).toBe('nnrrrr');
    expect(order('last')).toBe('rrrrnn');
  });
});
