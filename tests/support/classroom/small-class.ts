/** A session over the sample bank, and events for it: some that fit and some that do not. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { ClassPlan } from '#lib/classroom/plan/class-plan.ts';
import { USUAL_CLASS_SETTINGS, type ClassSettings } from '#lib/classroom/plan/class-settings.ts';
import { materialFor, type ClassMaterial } from '#lib/classroom/plan/class-material.ts';
import type { ClassResponse } from '#lib/classroom/item/class-response.ts';
import type { ClassEvent } from '#lib/classroom/session/class-event.ts';
import { ClassSession } from '#lib/classroom/session/class-session.ts';
import { parseBank } from '#lib/bank/parse-bank.ts';
import type { Bank } from '#lib/bank/schema.ts';

/** Twelve items, one or more of every kind. */
export const CLASS_BANK: Bank = readBank();

export const CLASS_START = Date.UTC(2026, 10, 23, 8);

function readBank(): Bank {
  const parsed = parseBank(readFileSync('tests/fixtures/bank-v1.json'));
  if (!parsed.ok) throw new Error(parsed.error[0]?.code);
  return parsed.value;
}

export function planWith(settings: Partial<ClassSettings> = {}, seed = 1): ClassPlan {
  return {
    version: 1,
    id: '00112233445566778899aabb',
    bank: { id: CLASS_BANK.id, contentHash: CLASS_BANK.contentHash },
    items: CLASS_BANK.items.map(({ id }) => id),
    seed,
    study: 'fr',
    settings: { ...USUAL_CLASS_SETTINGS, ...settings },
  };
}

export function materialOf(plan: ClassPlan): ClassMaterial {
  const material = materialFor(CLASS_BANK, plan);
  if (!material.ok) throw new Error(material.error);
  return material.value;
}

export function sessionWith(settings: Partial<ClassSettings> = {}, seed = 1): ClassSession {
  const plan = planWith(settings, seed);
  return new ClassSession(plan, materialOf(plan));
}

export const anySettings: fc.Arbitrary<Partial<ClassSettings>> = fc.record({
  pace: fc.constantFrom('together', 'own'),
  timer: fc.constantFrom('off', 'on', 'generous'),
  points: fc.constantFrom('none', 'right', 'speed'),
  advance: fc.constantFrom('by-hand', 'automatic'),
  teams: fc.constantFrom(0, 2),
  lateJoin: fc.boolean(),
  survey: fc.boolean(),
});

const participant = fc.constantFrom('p1', 'p2', 'p3', 'p4');
const item = fc.nat({ max: CLASS_BANK.items.length });

export const anyResponse: fc.Arbitrary<ClassResponse> = fc.oneof(
  fc.record({ way: fc.constant('choose' as const), place: fc.nat({ max: 4 }) }),
  fc.record({ way: fc.constant('type' as const), text: fc.string({ maxLength: 20 }) }),
  fc.record({
    way: fc.constantFrom('arrange' as const, 'match' as const),
    places: fc.integer({ min: 0, max: 7 }).chain((length) =>
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6].slice(0, length), {
        minLength: length,
        maxLength: length,
      }),
    ),
  }),
);

/** A draft without a time; `eventsFrom` puts one behind the other. */
const anyDraft: fc.Arbitrary<(at: number) => ClassEvent> = fc.oneof(
  fc
    .record({
      participant,
      team: fc.constantFrom(null, 0, 1),
      name: fc.constantFrom('Léa', 'Tom', 'lea'),
    })
    .map(({ participant: id, team, name }) => (at: number) => {
      const joined = { type: 'joined' as const, at, participant: id, team };
      return { ...joined, name: { fr: `${name} ${id}`, en: `${name} ${id}` } };
    }),
  fc
    .record({ participant, type: fc.constantFrom('removed' as const, 'readmitted' as const) })
    .map((draft) => (at: number) => ({ ...draft, at })),
  fc
    .record({ participant, item, response: anyResponse })
    .map((draft) => (at: number) => ({ type: 'answered' as const, at, ...draft })),
  fc
    .record({ item, counts: fc.array(fc.nat({ max: 30 }), { maxLength: 5 }) })
    .map((draft) => (at: number) => ({ type: 'tallied' as const, at, ...draft })),
  fc
    .record({ item, participant, on: fc.boolean() })
    .map((draft) => (at: number) => ({ type: 'credited' as const, at, ...draft })),
  fc
    .record({ item, type: fc.constantFrom('asked', 'closed', 'revealed', 'skipped') })
    .map((draft) => (at: number) => ({ ...draft, at })),
  fc
    .constantFrom('opened', 'paused', 'resumed', 'podium')
    .map((type) => (at: number) => ({ type, at })),
  fc.constant((at: number) => ({ type: 'extended' as const, at, millis: 5000 })),
);

/** Events in any order, one after the other in time. */
export const anyEvents: fc.Arbitrary<ClassEvent[]> = fc
  .array(fc.record({ draft: anyDraft, millis: fc.nat({ max: 20_000 }) }), { maxLength: 80 })
  .map((drafts) => {
    let at = CLASS_START;
    return drafts.map(({ draft, millis }) => draft((at += millis)));
  });
