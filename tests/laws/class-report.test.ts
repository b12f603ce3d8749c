import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import type { ClassResponse } from '#lib/classroom/item/class-response.ts';
import type { ClassSettings } from '#lib/classroom/plan/class-settings.ts';
import { reportOn, type ClassReport } from '#lib/classroom/report/class-report.ts';
import type { ClassEvent } from '#lib/classroom/session/class-event.ts';
import { classRecordSchema, replayRecord } from '#lib/classroom/session/class-record.ts';
import { ClassSession } from '#lib/classroom/session/class-session.ts';
import { standings } from '#lib/classroom/session/standing.ts';
import {
  anyEvents,
  anySettings,
  CLASS_START,
  materialOf,
  planWith,
  sessionWith,
} from '../support/classroom/small-class.ts';

/** Per person and item what they answer; null for nothing. */
type Answers = readonly (readonly (ClassResponse | null)[])[];

const SCREENS = sessionWith().items.map(({ item, order }) => ({ item, order }));
const ITEMS = SCREENS.map((_, index) => index);
const CHOSEN = ITEMS.filter((index) => 'options' in (SCREENS[index]?.item ?? {}));

function responsesTo(index: number): fc.Arbitrary<ClassResponse> {
  const { item, order } = SCREENS[index] ?? { order: [] };
  const places = fc.shuffledSubarray(
    order.map((_, place) => place),
    { minLength: order.length },
  );
  switch (item?.kind) {
    case 'pairs':
      return places.map((each) => ({ way: 'match', places: each }));
    case 'tiles':
    case 'chronology':
      return places.map((each) => ({ way: 'arrange', places: each }));
    case 'dictation':
      return fc
        .constantFrom(...item.answer.fr, 'Son frere, lui, préférait la ville.', 'Rien')
        .map((text) => ({ way: 'type', text }));
    default:
      return fc.nat({ max: order.length - 1 }).map((place) => ({ way: 'choose', place }));
  }
}

function anyAnswers(items: readonly number[], missing: number): fc.Arbitrary<Answers> {
  const ofOne = fc.tuple(
    ...ITEMS.map((index) =>
      items.includes(index)
        ? fc.option(responsesTo(index), { freq: missing, nil: null })
        : fc.constant(null),
    ),
  );
  return fc.array(ofOne, { minLength: 1, maxLength: 9 });
}

function played(settings: Partial<ClassSettings>, drafts: readonly Draft[]): ClassSession {
  const session = sessionWith(settings);
  drafts.forEach((draft, index) => {
    const taken = session.apply(draft(CLASS_START + index));
    if (!taken.ok) throw new Error(taken.error);
  });
  return session;
}

type Draft = (at: number) => ClassEvent;

function joined(person: number): Draft {
  const name = { fr: `Loutre ${String(person)}`, en: `Otter ${String(person)}` };
  return (at) => ({ type: 'joined', at, participant: `p${String(person)}`, name, team: null });
}

function answered(answers: Answers, person: number, item: number): Draft[] {
  const response = answers[person]?.[item] ?? null;
  if (response === null) return [];
  return [(at) => ({ type: 'answered', at, participant: `p${String(person)}`, item, response })];
}

const ended: Draft = (at) => ({ type: 'ended', at });

function shown(item: number, between: readonly Draft[]): Draft[] {
  return [
    (at) => ({ type: 'asked', at, item }),
    ...between,
    (at) => ({ type: 'closed', at, item }),
    (at) => ({ type: 'revealed', at, item }),
  ];
}

/** A: one device in front; the answer of each team is tapped, one after the other. */
function onTheWall(answers: Answers): ClassSession {
  const people = [...answers.keys()];
  const items = ITEMS.flatMap((item) =>
    shown(
      item,
      people.flatMap((person) => answered(answers, person, item)),
    ),
  );
  return played({}, [...people.map(joined), ...items, ended]);
}

/** A as well: hands are counted. */
function byHands(answers: Answers): ClassSession {
  const items = CHOSEN.flatMap((item) => {
    const counts = (SCREENS[item]?.order ?? []).map(
      (_, place) =>
        answers.filter((all) => {
          const response = all[item] ?? null;
          return response?.way === 'choose' && response.place === place;
        }).length,
    );
    return shown(item, [(at) => ({ type: 'tallied', at, item, counts })]);
  });
  return played({}, [...items, ended]);
}

/** B: sheets are read one after the other, in the order of `turns`. */
function byCodes(answers: Answers, turns: readonly number[]): ClassSession {
  const sheets = turns.flatMap((person) => [
    joined(person),
    ...ITEMS.flatMap((item) => answered(answers, person, item)),
  ]);
  return played({ pace: 'own' }, [(at) => ({ type: 'opened', at }), ...sheets, ended]);
}

/** C: people come and answer in any order; the items too are asked in any. */
function live(answers: Answers, turns: readonly number[][], items: readonly number[]) {
  const [comers = [], ...rest] = turns;
  const asked = items.flatMap((item, index) =>
    shown(
      item,
      (rest[index] ?? comers).flatMap((person) => answered(answers, person, item)),
    ),
  );
  return played({ timer: 'on', points: 'right' }, [...comers.map(joined), ...asked, ended]);
}

/** Who has as many points stands in the order in which they came, which is no part of it. */
function ordered(report: ClassReport): ClassReport {
  const participants = [...report.participants].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...report, participants };
}

function turnsFor(answers: Answers): fc.Arbitrary<number[][]> {
  const people = [...answers.keys()];
  const turn = fc.shuffledSubarray(people, { minLength: people.length });
  return fc.array(turn, { minLength: ITEMS.length + 2, maxLength: ITEMS.length + 2 });
}

const anyItemOrder = fc.shuffledSubarray(ITEMS, { minLength: ITEMS.length });

describe('the report', () => {
  it('is the same by all three ways for the same answers', () => {
    const anyClass = anyAnswers(ITEMS, 4).chain((answers) =>
      fc.tuple(fc.constant(answers), turnsFor(answers), anyItemOrder),
    );
    fc.assert(
      fc.property(anyClass, ([answers, [sheets = [], ...turns], items]) => {
        const wall = ordered(reportOn(onTheWall(answers)));
        expect(ordered(reportOn(byCodes(answers, sheets)))).toEqual(wall);
        expect(ordered(reportOn(live(answers, turns, items)))).toEqual(wall);
        expect(wall.participants).toHaveLength(answers.length);
      }),
      { numRuns: 60 },
    );
  });

  it('says of each item what hands say, where each is raised once', () => {
    // One in a hundred million answers nothing: hands do not show who raised none.
    const anyClass = anyAnswers(CHOSEN, 100_000_000);
    fc.assert(
      fc.property(anyClass, (answers) => {
        const { items, teachAgain } = reportOn(byHands(answers));
        const tapped = reportOn(onTheWall(answers));
        const chosen = tapped.items.filter(({ index }) => CHOSEN.includes(index));
        expect(items).toEqual(chosen.map((row) => ({ ...row, discrimination: null })));
        expect(teachAgain).toEqual(tapped.teachAgain);
      }),
      { numRuns: 60 },
    );
  });

  it('never tells of more than there was', () => {
    fc.assert(
      fc.property(anySettings, anyEvents, (settings, events) => {
        const session = sessionWith(settings);
        for (const event of events) session.apply(event);
        const { items, participants, teachAgain } = reportOn(session);
        for (const row of items) {
          expect(row.answered).toBeLessThanOrEqual(row.reached);
          if (row.facility !== null) expect(row.facility).toBeGreaterThanOrEqual(0);
          if (row.facility !== null) expect(row.facility).toBeLessThanOrEqual(1);
          expect(Math.abs(row.discrimination ?? 0)).toBeLessThanOrEqual(1 + 1e-12);
          expect(row.chosen.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(row.answered);
        }
        for (const { reached, right, answers } of participants) {
          expect(right).toBeLessThanOrEqual(reached);
          expect(reached).toBeLessThanOrEqual(items.length);
          expect(answers).toHaveLength(items.length);
        }
        expect(teachAgain.length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('is what it was, with its scores, when the session is read back from a file', () => {
    fc.assert(
      fc.property(anySettings, anyEvents, (settings, events) => {
        const plan = planWith(settings);
        const material = materialOf(plan);
        const now = new ClassSession(plan, material);
        const taken = events.filter((event) => now.apply(event).ok);
        const record = { version: 1, by: 'live', plan, material, startedAt: 0, events: taken };
        const file: unknown = JSON.parse(JSON.stringify(record));
        const later = replayRecord(v.parse(classRecordSchema, file));
        expect(standings(later)).toEqual(standings(now));
        expect(reportOn(later)).toEqual(reportOn(now));
      }),
    );
  });

  it('is made of two thousand people and twenty items while nobody waits', () => {
    const materialOfTwenty = materialOf(planWith());
    const plan = planWith({ pace: 'own' });
    const twenty = Array.from({ length: 20 }, (_, index) => CHOSEN[index % CHOSEN.length] ?? 0);
    const material = {
      ...materialOfTwenty,
      items: twenty.flatMap((index) => materialOfTwenty.items[index] ?? []),
    };
    const session = new ClassSession({ ...plan, items: twenty.map(String) }, material);
    session.apply({ type: 'opened', at: CLASS_START });
    for (let person = 0; person < 2000; person += 1) {
      session.apply(joined(person)(CLASS_START));
      const participant = `p${String(person)}`;
      for (let item = 0; item < 20; item += 1) {
        const response = { way: 'choose' as const, place: (person * 7 + item) % 2 };
        session.apply({ type: 'answered', at: CLASS_START, participant, item, response });
      }
    }
    session.apply({ type: 'ended', at: CLASS_START });
    const report = reportOn(session);
    expect(report.participants).toHaveLength(2000);
    expect(report.items.every(({ answered: count }) => count === 2000)).toBe(true);
    // Some 35 ms; of five, since other work runs beside it.
    const millis = Array.from({ length: 5 }, () => {
      const began = performance.now();
      reportOn(session);
      return performance.now() - began;
    });
    expect(Math.min(...millis)).toBeLessThan(200);
  });
});
