import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBank } from '../../src/lib/bank/parse-bank.ts';
import { KINDS, type Bank, type Item } from '../../src/lib/bank/schema.ts';
import { deriveLearningState } from '../../src/lib/study/replay-log.ts';
import { EMPTY_LEARNING_STATE } from '../../src/lib/study/empty-learning-state.ts';
import { isFirst, planFirst } from '../../src/lib/study/plan-first.ts';
import { planSession } from '../../src/lib/study/plan-session.ts';
import {
  advance,
  undone,
  withOutcome,
  type Outcome,
  type Session,
  type SessionSettings,
} from '../../src/lib/study/session.ts';
import { reviewLog } from './arbitrary-events.ts';

function readSample(): Bank {
  const parsed = parseBank(readFileSync('tests/fixtures/bank-v1.json'));
  if (!parsed.ok) throw new Error(parsed.error[0]?.code);
  return parsed.value;
}

const bank = readSample();
const NOW = Date.UTC(2026, 0, 10);

const sessionSettings: fc.Arbitrary<SessionSettings> = fc.record({
  banks: fc.constant([bank.id]),
  kinds: fc.subarray([...KINDS], { minLength: 1 }),
  study: fc.constantFrom('fr', 'en'),
  size: fc.integer({ min: 1, max: 20 }),
  seed: fc.nat(),
  source: fc.constantFrom('new', 'due', 'missed', 'mixed', 'exam'),
});

const anyDevice = fc.record({ speaksFrench: fc.boolean() });

/** How many things of an item are put in an order. */
function shownOf(item: Item, study: 'fr' | 'en'): number {
  switch (item.kind) {
    case 'pairs':
      return item.pairs.length;
    case 'tiles':
      return item.tiles[study]?.tiles.length ?? -1;
    case 'chronology':
      return item.events.length;
    case 'dictation':
      return 0;
    default:
      return item.options.length;
  }
}

const outcome: fc.Arbitrary<Outcome> = fc.record({
  event: fc.constant('aaaa:1'),
  verdict: fc.constantFrom('right', 'nearly', 'wrong'),
  response: fc.string(),
});

/** The sample's items in place of those that the log was drawn for. */
const logOfSample = reviewLog.map((log) =>
  log.map((event) => {
    if (event.type !== 'answer') return event;
    const item = bank.items[Number(event.card.item.slice(1))]?.id ?? '';
    return { ...event, card: { ...event.card, bank: bank.id, item } };
  }),
);

describe('a session', () => {
  it('is the same for the same seed, log and bank', () => {
    fc.assert(
      fc.property(sessionSettings, logOfSample, anyDevice, (settings, log, device) => {
        const plan = () =>
          planSession([bank], deriveLearningState(log), settings, device, NOW, 'x');
        expect(plan()).toEqual(plan());
      }),
    );
  });

  it('is the same as everybody else gets, for somebody who has learnt nothing yet', () => {
    fc.assert(
      fc.property(sessionSettings, anyDevice, (settings, device) => {
        fc.pre(isFirst(EMPTY_LEARNING_STATE, settings));
        expect(planFirst([bank], settings, device, NOW, 'x')).toEqual(
          planSession([bank], EMPTY_LEARNING_STATE, settings, device, NOW, 'x'),
        );
      }),
    );
  });

  it('asks each item once, within size and kinds, in an order of all its options', () => {
    fc.assert(
      fc.property(sessionSettings, logOfSample, anyDevice, (settings, log, device) => {
        const planned = planSession([bank], deriveLearningState(log), settings, device, NOW, 'x');
        fc.pre(planned.ok);
        const { entries } = planned.value;
        expect(entries.length).toBeLessThanOrEqual(settings.size);
        expect(new Set(entries.map(({ card }) => card.item)).size).toBe(entries.length);
        for (const { card, optionOrder } of entries) {
          const item = bank.items.find(({ id }) => id === card.item);
          const places = optionOrder.map((_, index) => index);
          expect(optionOrder.toSorted((a, b) => a - b)).toEqual(places);
          expect(places.length).toBe(item === undefined ? -1 : shownOf(item, card.study));
          if (item?.kind === 'chronology') expect(optionOrder).not.toEqual(places);
          if (item?.kind === 'dictation') expect(device.speaksFrench).toBe(true);
        }
      }),
    );
  });

  it('is back where it was after an undo, from wherever the answer led', () => {
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 9 }), outcome, (given, last) => {
        const planned = planSession(
          [bank],
          deriveLearningState([]),
          { banks: [bank.id], kinds: KINDS, study: 'fr', size: 20, seed: 1, source: 'new' },
          { speaksFrench: true },
          NOW,
          'x',
        );
        fc.pre(planned.ok);
        const before = given.reduce<Session>(
          (session, each) => advance(withOutcome(session, each), NOW),
          planned.value,
        );
        fc.pre(before.endedAt === null);
        const answered = withOutcome(before, last);
        expect(undone(answered)).toEqual(before);
        expect(undone(advance(answered, NOW))).toEqual(before);
      }),
    );
  });
});
