import { describe, expect, it } from 'vitest';
import {
  materialOf,
  planWith,
  CLASS_START,
} from '../../../../../tests/support/classroom/small-class.ts';
import { sheetSettings } from '#lib/classroom/codes/hand-out.ts';
import { sheetText, sheetTyped, writeSheet } from '#lib/classroom/codes/sheet-code.ts';
import type { ClassEvent } from '#lib/classroom/session/class-event.ts';
import type { ClassRecord } from '#lib/classroom/session/class-record.ts';
import { replayRecord } from '#lib/classroom/session/class-record.ts';
import { reportOn } from '#lib/classroom/report/class-report.ts';
import { ok } from '#lib/core/result.ts';
import { SheetCollector } from './sheet-collector.svelte.ts';

const KEY = '0123456789abcdef';
const CLOSES_AT = CLASS_START + 60_000;

function collecting() {
  const plan = planWith(sheetSettings({ times: false, survey: false, closesAt: CLOSES_AT }));
  const material = materialOf(plan);
  const record: ClassRecord = {
    version: 1,
    by: 'codes',
    plan,
    material,
    startedAt: CLASS_START,
    sheetKey: KEY,
    events: [{ type: 'opened', at: CLASS_START }],
  };
  const kept: ClassEvent[] = [...record.events];
  const shelf = {
    saveClassRecord: () => Promise.resolve(ok(0)),
    replaceClassRecord: () => Promise.resolve(ok(0)),
    appendClassEvents: (_: string, from: number, events: readonly ClassEvent[]) => {
      kept.splice(from, kept.length, ...events);
      return Promise.resolve(ok(kept.length));
    },
  };
  let now = CLOSES_AT + 86_400_000;
  const collector = new SheetCollector(shelf, record, KEY, () => (now += 10_000));
  const sheet = (label: string, ...places: number[]) =>
    writeSheet(
      { plan, material, key: KEY },
      {
        label,
        answers: plan.items.map((_, index) => {
          const place = places[index];
          return place === undefined ? null : { way: 'choose', place };
        }),
        seconds: null,
      },
    );
  const names = () => collector.people.filter(({ removed }) => !removed).map(({ name }) => name.fr);
  const replayed = async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    return reportOn(replayRecord({ ...record, events: kept }));
  };
  return { collector, sheet, names, replayed };
}

describe('collecting sheets', () => {
  it('takes them after the end too, and keeps each', async () => {
    const { collector, sheet, names, replayed } = collecting();
    expect(collector.read(sheetText(sheet('7', 0, 1)))).toBe(true);
    expect(collector.read(sheetTyped(sheet('Étoile', 1)))).toBe(true);
    expect(names()).toEqual(['7', 'Étoile']);
    expect(collector.outcome).toEqual({ kind: 'taken', label: 'Étoile' });
    expect(await replayed()).toEqual(collector.report);
    expect(collector.report?.items[0]?.answered).toBe(2);
  });

  it('asks what to do about a label that is there, and does it', () => {
    const { collector, sheet, names } = collecting();
    collector.read(sheetText(sheet('7', 0)));
    collector.read(sheetText(sheet('7', 0)));
    expect(collector.conflicts.map(({ code }) => code)).toEqual(['duplicate']);
    collector.read(sheetText(sheet('7', 1)));
    const [conflict] = collector.conflicts;
    expect(conflict?.code).toBe('other-answers');
    if (conflict) collector.take(conflict.sheet, 'keep-both');
    expect(names()).toEqual(['7', '7 2']);
    expect(collector.conflicts).toEqual([]);
  });

  it('takes the last one back, and reads it again', async () => {
    const { collector, sheet, names, replayed } = collecting();
    collector.read(sheetText(sheet('7', 0)));
    collector.read(sheetText(sheet('8', 0)));
    collector.undo();
    expect(names()).toEqual(['7']);
    expect(collector.canUndo).toBe(false);
    collector.read(sheetText(sheet('8', 0)));
    expect(names()).toEqual(['7', '8']);
    expect(await replayed()).toEqual(collector.report);
  });

  it('says why one is refused, and knows what is none', () => {
    const { collector, sheet } = collecting();
    expect(collector.read('https://example.org')).toBe(false);
    expect(collector.read(sheetText(sheet('7', 0)).slice(0, -2))).toBe(true);
    expect(collector.outcome).toEqual({ kind: 'refused', failure: { code: 'damaged' } });
    collector.read(sheetText(sheet('7', 0)));
    collector.read(sheetText(sheet('8', 0)));
    collector.rename(collector.people[0]?.id ?? '', '8');
    expect(collector.outcome).toEqual({ kind: 'refused', failure: { code: 'name-taken' } });
  });
});
