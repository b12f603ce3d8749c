import { describe, expect, it } from 'vitest';
import { Lesson } from '../../../../tests/support/classroom/lesson.ts';
import { CLASS_START } from '../../../../tests/support/classroom/small-class.ts';
import { replayRecord } from '../session/class-record.ts';
import { reportOn } from './class-report.ts';
import { forgetNames } from './forget-names.ts';

const nameFor = (number: number) => ({
  fr: `Participant ${String(number)}`,
  en: `Participant ${String(number)}`,
});

describe('a session whose names are forgotten', () => {
  it('holds none of them anywhere, and tells the same for the rest', () => {
    const lesson = new Lesson().join('abc');
    const name = { fr: 'Ada Lovelace', en: 'Ada Lovelace' };
    lesson.do({ type: 'renamed', participant: 'a', name }).ask(0, { ab: 0, c: 1 });
    const record = lesson.do({ type: 'removed', participant: 'c' }).recordBy('live');
    const forgotten = forgetNames(record, nameFor);
    expect(JSON.stringify(forgotten)).not.toMatch(/Ada|Lovelace|Blaise|Chloé/);
    const report = reportOn(replayRecord(forgotten));
    expect(report.items).toEqual(lesson.report.items);
    expect(report.participants.map((row) => [row.id, row.name.fr, row.points])).toEqual([
      ['a', 'Participant 1', 1000],
      ['b', 'Participant 2', 1000],
    ]);
    expect(forgetNames(forgotten, nameFor)).toEqual(forgotten);
  });

  it('lets nobody in who had been turned away for a name', () => {
    const { events, ...record } = new Lesson().join('ab').recordBy('live');
    const name = { fr: 'ada', en: 'ada' };
    const double = { type: 'joined', at: CLASS_START, participant: 'z', name, team: null } as const;
    const forgotten = forgetNames({ ...record, events: [...events, double] }, nameFor);
    expect(reportOn(replayRecord(forgotten)).participants).toHaveLength(2);
  });
});
