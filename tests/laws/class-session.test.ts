import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classEventSchema, type ClassEvent } from '#lib/classroom/session/class-event.ts';
import { ClassSession } from '#lib/classroom/session/class-session.ts';
import { dueEvent } from '#lib/classroom/session/due-event.ts';
import { itemOf } from '#lib/classroom/session/phase.ts';
import { standings, teamStandings } from '#lib/classroom/session/standing.ts';
import { reportOn } from '#lib/classroom/report/class-report.ts';
import * as v from 'valibot';
import { anyEvents, anySettings, sessionWith } from '../support/classroom/small-class.ts';

/** All that can be seen of a session, as one value. */
function seen(session: ClassSession): unknown {
  return structuredClone({
    phase: session.phase,
    people: [...session.roster.all],
    items: session.items.map(({ state, answers, hands, limitMillis }) => {
      return { state, answers: [...answers], hands, limitMillis };
    }),
    standings: standings(session),
    teams: teamStandings(session),
    report: reportOn(session),
  });
}

function replayed(session: ClassSession, events: readonly ClassEvent[]): ClassSession {
  const other = new ClassSession(session.plan, session.material);
  for (const event of events) other.apply(event);
  return other;
}

describe('any order of events', () => {
  it('leaves a session sound', () => {
    fc.assert(
      fc.property(anySettings, anyEvents, (settings, events) => {
        const session = sessionWith(settings);
        for (const event of events) {
          session.apply(event);
          const { phase, roster, items, plan } = session;
          const shown = itemOf(phase);
          if (shown !== null) expect(items[shown]?.state).not.toBe('waiting');
          if (phase.kind === 'asking' && phase.closesAt !== null)
            expect(phase.closesAt).toBeGreaterThan(phase.askedAt);
          expect(roster.present).toHaveLength(roster.presentCount);
          for (const { answers, state } of items) {
            if (state === 'waiting') expect(answers.size).toBe(0);
            for (const [id, { points, millis }] of answers) {
              expect(roster.find(id)).toBeDefined();
              expect(points).toBeGreaterThanOrEqual(0);
              expect(millis).toBeGreaterThanOrEqual(0);
              if (plan.settings.points === 'none' || plan.settings.survey) expect(points).toBe(0);
            }
          }
        }
      }),
    );
  });

  it('changes nothing where it is refused', () => {
    fc.assert(
      fc.property(anySettings, anyEvents, (settings, events) => {
        const session = sessionWith(settings);
        for (const event of events) {
          const before = seen(session);
          if (!session.apply(event).ok) expect(seen(session)).toEqual(before);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is replayed to the same scores and the same report, with or without what was refused', () => {
    fc.assert(
      fc.property(anySettings, anyEvents, (settings, events) => {
        const live = sessionWith(settings);
        const taken = events.filter((event) => live.apply(event).ok);
        expect(seen(replayed(live, events))).toEqual(seen(live));
        expect(seen(replayed(live, taken))).toEqual(seen(live));
      }),
    );
  });

  it('keeps the first answer of each to an item, and no other', () => {
    fc.assert(
      fc.property(anySettings, anyEvents, (settings, events) => {
        const session = sessionWith({ ...settings });
        const first = new Map<string, unknown>();
        for (const event of events) {
          const taken = session.apply(event).ok;
          if (event.type !== 'answered' || !taken) continue;
          const key = `${event.participant} ${String(event.item)}`;
          const credited = session.items[event.item]?.answers.get(event.participant);
          expect(first.has(key)).toBe(false);
          first.set(key, credited);
        }
      }),
    );
  });

  it('never waits for an event of the clock that would be refused', () => {
    fc.assert(
      fc.property(anySettings, anyEvents, (settings, events) => {
        const session = sessionWith(settings);
        for (const event of events) session.apply(event);
        for (let turn = 0; turn < 100; turn += 1) {
          const due = dueEvent(session);
          if (due === null) return;
          expect(session.apply(due).ok).toBe(true);
        }
        throw new Error('the clock alone never comes to an end');
      }),
    );
  });

  it('is made of events as the schema has them', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        for (const event of events) expect(v.is(classEventSchema, event)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
