import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetSettings } from '#lib/classroom/codes/hand-out.ts';
import type { Sheet, SheetTask } from '#lib/classroom/codes/sheet-code.ts';
import { takeSheet, timeFor } from '#lib/classroom/codes/take-sheet.ts';
import { stateBefore, undoTaking } from '#lib/classroom/codes/undo-taking.ts';
import { reportOn } from '#lib/classroom/report/class-report.ts';
import type { ClassEvent } from '#lib/classroom/session/class-event.ts';
import { ClassSession } from '#lib/classroom/session/class-session.ts';
import { anySheet, choosing, NO_END, task } from '../support/classroom/any-sheet.ts';
import { CLASS_START, planWith } from '../support/classroom/small-class.ts';

describe('sheets that are taken', () => {
  it('give each participant what they answered, whenever they are read', () => {
    const closed = { plan: { settings: { ...sheetSettings(NO_END), closesAt: 5 } } };
    expect(timeFor({ plan: { ...planWith(), ...closed.plan } }, 9)).toBe(5);
    const made = task();
    fc.assert(
      fc.property(anySheet(made), anySheet(made), (first, second) => {
        fc.pre(first.label.toLowerCase() !== second.label.toLowerCase());
        const class_ = session(made);
        for (const sheet of [first, second]) {
          const events = takeSheet(class_, sheet, CLASS_START);
          fc.pre(events.ok);
          apply(class_, events.value);
        }
        const { participants, items } = reportOn(class_);
        expect(items).toHaveLength(made.plan.items.length);
        for (const sheet of [first, second]) {
          const row = participants.find(({ name }) => name.fr === sheet.label);
          expect(row?.answers.map(({ response }) => response)).toEqual(sheet.answers);
        }
      }),
      { numRuns: 40 },
    );
  });

  const made = choosing(3);
  const sheet = (label: string, ...places: number[]): Sheet => ({
    label,
    answers: places.map((place) => (place < 0 ? null : { way: 'choose' as const, place })),
    seconds: null,
  });
  const names = (of: ClassSession) => of.roster.present.map(({ name }) => name.fr);

  it('are known again, and counted once', () => {
    const class_ = session(made);
    const events = takeSheet(class_, sheet('Léa', 1, 2, -1), CLASS_START);
    if (events.ok) apply(class_, events.value);
    const again = takeSheet(class_, sheet('Léa', 1, 2, -1), CLASS_START);
    expect(again).toMatchObject({ ok: false, error: { code: 'duplicate' } });
    const other = takeSheet(class_, sheet('lea', 1, 1, -1), CLASS_START);
    expect(other).toMatchObject({ ok: false, error: { code: 'other-answers' } });
    expect(names(class_)).toEqual(['Léa']);
  });

  it('of the same label stand beside each other with a number, or instead', () => {
    const class_ = session(made);
    const take = (each: Sheet, how: 'tell' | 'replace' | 'keep-both') => {
      const events = takeSheet(class_, each, CLASS_START, how);
      if (!events.ok) throw new Error(events.error.code);
      const before = stateBefore(class_, events.value);
      apply(class_, events.value);
      return before;
    };
    take(sheet('Léa', 1, 2, 0), 'tell');
    take(sheet('Léa', 1, 2, 0), 'keep-both');
    expect(names(class_)).toEqual(['Léa', 'Léa 2']);
    const before = take(sheet('Léa', 3, 3, 3), 'replace');
    expect(names(class_)).toEqual(['Léa 2', 'Léa']);
    // what was replaced does not come back by itself beside what stands instead
    expect(takeSheet(class_, sheet('Léa', 1, 2, 0), CLASS_START)).toMatchObject({
      ok: false,
      error: { code: 'other-answers' },
    });
    apply(class_, undoTaking(class_, before, CLASS_START));
    expect(names(class_)).toEqual(['Léa', 'Léa 2']);
    // what was taken back may be read once more
    take(sheet('Tom', 0, 0, 0), 'tell');
    const last = stateBefore(class_, [
      { type: 'removed', at: CLASS_START, participant: class_.roster.present[2]?.id ?? '' },
    ]);
    apply(class_, [
      { type: 'removed', at: CLASS_START, participant: class_.roster.present[2]?.id ?? '' },
    ]);
    take(sheet('Tom', 0, 0, 0), 'tell');
    expect(names(class_)).toEqual(['Léa', 'Léa 2', 'Tom']);
    expect(undoTaking(class_, last, CLASS_START)).toEqual([]);
  });
});

function session({ plan, material }: SheetTask): ClassSession {
  const made = new ClassSession(plan, material);
  expect(made.apply({ type: 'opened', at: CLASS_START }).ok).toBe(true);
  return made;
}

function apply(to: ClassSession, events: readonly ClassEvent[]) {
  for (const event of events) expect(to.apply(event)).toEqual({ ok: true, value: event });
}
