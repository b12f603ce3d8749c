import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeDraft, lookAt, sendAnswer } from '#lib/classroom/client/act-on-phone.ts';
import { fitsItem, type Draft } from '#lib/classroom/client/draft.ts';
import { hearServer } from '#lib/classroom/client/hear-server.ts';
import {
  isOpen,
  itemAt,
  OUTSIDE,
  shownItem,
  type PhoneState,
} from '#lib/classroom/client/phone-state.ts';
import { readSeatMemory, recall, remember } from '#lib/classroom/client/seat-memory.ts';
import {
  REFUSALS,
  toParticipantSchema,
  type ToParticipant,
} from '#lib/classroom/protocol/server-message.ts';
import * as v from 'valibot';

const TOKEN = '0123456789abcdef0123456789abcdef';
const TOTAL = 4;

const item = fc.nat({ max: TOTAL - 1 });
const leftMillis = fc.constantFrom(null, 0, 9000, -20);
const sides = fc.constantFrom(
  { fr: 'chat', en: 'cat' },
  { fr: 'chien', en: null },
  { fr: null, en: null },
);
const own = fc.record({
  verdict: fc.constantFrom(null, 'right', 'nearly', 'wrong'),
  points: fc.nat({ max: 1000 }),
  total: fc.nat({ max: 4000 }),
  rank: fc.constantFrom(null, 1, 12),
});

/** An item keeps its way: the server asks the same thing under the same number. */
const WAYS = ['choose', 'type', 'arrange', 'match'] as const;
function askedItem(index: number) {
  const way = WAYS[index] ?? 'choose';
  const side = { fr: 'mot', en: 'word' };
  return {
    kind: 'cloze' as const,
    way,
    instruction: 'complete',
    stem: side,
    choices: way === 'type' ? [] : [side, side, side],
    left: way === 'match' ? [side, side, side] : [],
  };
}

const joined = fc
  .record({ pace: fc.constantFrom('together', 'own'), answered: fc.uniqueArray(item) })
  .map((each) => ({
    t: 'joined' as const,
    participant: 'p1',
    token: TOKEN,
    name: { fr: 'Loutre agile', en: 'Nimble otter' },
    team: null,
    title: { fr: 'Le masque', en: null },
    study: 'fr' as const,
    survey: false,
    total: TOTAL,
    ...each,
  }));

const anyMessage: fc.Arbitrary<ToParticipant> = fc.oneof(
  joined,
  fc.constantFrom<ToParticipant[]>(
    { t: 'lobby' },
    { t: 'paused' },
    { t: 'ended' },
    { t: 'removed' },
    { t: 'readmitted' },
    { t: 'replaced' },
    { t: 'door', title: { fr: 'Le masque', en: null }, names: 'typed', teams: 2 },
  ),
  fc
    .record({ item, leftMillis, answered: fc.boolean() })
    .map((each) => ({ t: 'asked' as const, asked: askedItem(each.item), ...each })),
  fc.record({ t: fc.constant('goes-on' as const), item, leftMillis }),
  fc.record({ t: fc.constant('own-pace' as const), leftMillis }),
  fc.record({ t: fc.constantFrom('closed' as const, 'skipped' as const), item }),
  fc.record({ t: fc.constant('kept' as const), item }),
  fc.record({
    t: fc.constant('revealed' as const),
    item,
    key: fc.constant<number[]>([0, 2, 1]),
    text: fc.oneof(fc.constant(null), sides),
    own,
  }),
  fc.record({ t: fc.constant('because' as const), item, sentence: sides, rationale: sides }),
  fc.record({ t: fc.constant('podium' as const), own }),
  fc.record({
    t: fc.constant('refused' as const),
    why: fc.constantFrom(...REFUSALS),
    item: fc.oneof(fc.constant(null), item),
  }),
);

const DRAFTS: readonly Draft[] = [
  { way: 'choose', place: 1 },
  { way: 'type', text: 'été' },
  { way: 'arrange', places: [2, 0, 1] },
  { way: 'match', places: [1, 2, 0] },
];

type Act = (state: PhoneState) => PhoneState;

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  item.map((each): Act => {
    const draft = DRAFTS[each] ?? { way: 'type', text: '' };
    return (state) => changeDraft(state, each, draft);
  }),
  item.map(
    (each): Act =>
      (state) =>
        sendAnswer(state, each),
  ),
  fc.oneof(fc.constant(null), item).map(
    (each): Act =>
      (state) =>
        lookAt(state, each),
  ),
  /** A reload: what is not remembered is gone. */
  fc.constant((state: PhoneState) => {
    const memory = readSeatMemory(JSON.stringify(remember(state, TOKEN, 0)));
    return memory === null ? OUTSIDE : recall(memory);
  }),
);

interface Step {
  readonly message: ToParticipant | null;
  readonly act: Act | null;
}

const anySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: anyMessage.map((message) => ({ message, act: null })) },
    { weight: 3, arbitrary: anyAct.map((act) => ({ message: null, act })) },
  ),
  { maxLength: 60 },
);

function stepped(state: PhoneState, { message, act }: Step): PhoneState {
  if (message !== null) return hearServer(state, message, 1000);
  return act?.(state) ?? state;
}

describe('any order of what is heard and done', () => {
  it('leaves a phone sound', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        let state = OUTSIDE;
        for (const step of steps) {
          state = stepped(state, step);
          const shown = shownItem(state);
          if (shown !== null) expect(shown).toBeLessThan(TOTAL);
          for (const known of state.items.values()) {
            const { asked, draft, sending, response } = known;
            if (asked !== null && draft !== null) expect(fitsItem(draft, asked)).toBe(true);
            if (sending.kind === 'sending') expect(response).not.toBeNull();
            if (isOpen(known)) expect(known.outcome).toBeNull();
          }
        }
      }),
    );
  });

  it('shows no answer before the server has', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        let state = OUTSIDE;
        const shown = new Set<number>();
        for (const step of steps) {
          if (step.message?.t === 'revealed') shown.add(step.message.item);
          state = stepped(state, step);
          for (const [index, { outcome, because }] of state.items) {
            if (shown.has(index)) continue;
            expect(outcome).toBeNull();
            expect(because).toBeNull();
          }
        }
      }),
    );
  });

  it('never loses an answer that is kept, nor one on its way', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        let state = OUTSIDE;
        for (const step of steps) {
          const before = state;
          state = stepped(state, step);
          const isReload = step.act !== null && state.seat === null;
          // The room is gone, and with it everything in it.
          const isGone = before.seat !== null && state.seat === null && step.act === null;
          for (const [index, { sending }] of before.items) {
            const { kind } = itemAt(state, index).sending;
            if (sending.kind === 'kept' && !isReload && !isGone) expect(kind).toBe('kept');
            if (sending.kind === 'sending' && !isGone && step.message?.t !== 'refused')
              expect(['sending', 'kept']).toContain(kind);
          }
        }
      }),
    );
  });

  it('hears the same message twice as once', () => {
    fc.assert(
      fc.property(anySteps, anyMessage, (steps, message) => {
        const once = hearServer(steps.reduce(stepped, OUTSIDE), message, 1000);
        expect(hearServer(once, message, 1000)).toEqual(once);
      }),
    );
  });

  it('is about messages as the schema has them', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        expect(v.is(toParticipantSchema, message)).toBe(true);
      }),
    );
  });
});
