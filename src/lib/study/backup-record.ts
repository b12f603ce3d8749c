/** One line of a backup file; the format is described in `docs/backup-format.md`. */
import { checkBank } from '#lib/bank/check-bank.ts';
import type { Bank } from '#lib/bank/schema.ts';
import * as v from 'valibot';
import { answersLineSchema, readAnswers } from './backup/read-answers.ts';
import { migrateSettings } from './migrate-settings.ts';
import { profileSchema, type Profile } from './profile.ts';
import { LATEST_TIME, reviewEventSchema, type ReviewEvent } from './review-event.ts';
import { settingsSchema, settingsV1Schema, type Settings } from './settings.ts';

export type BackupRecord =
  | {
      readonly type: 'events';
      readonly events: readonly ReviewEvent[];
      /** Events of this line that cannot be trusted. */
      readonly damaged: number;
    }
  | { readonly type: 'person'; readonly person: Profile }
  | { readonly type: 'settings'; readonly profile: string; readonly settings: Settings }
  | { readonly type: 'bank'; readonly bank: Bank; readonly addedAt: number };

const recordSchema = v.variant('type', [
  answersLineSchema,
  v.strictObject({
    type: v.literal('event'),
    event: v.pipe(
      reviewEventSchema,
      v.check(({ at }) => at <= LATEST_TIME, 'time-out-of-range'),
    ),
  }),
  v.strictObject({ type: v.literal('person'), person: profileSchema }),
  v.strictObject({
    type: v.literal('settings'),
    profile: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/)),
    settings: v.pipe(
      v.variant('version', [settingsV1Schema, settingsSchema]),
      v.transform(migrateSettings),
    ),
  }),
  v.strictObject({
    type: v.literal('bank'),
    bank: v.unknown(),
    addedAt: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LATEST_TIME)),
  }),
]);

/** Null for a line that is damaged, or that holds what this version does not know. */
export function readBackupRecord(line: string): BackupRecord | null {
  const parsed = v.safeParse(recordSchema, parseJson(line));
  if (!parsed.success) return null;
  const record = parsed.output;
  switch (record.type) {
    case 'answers':
      return { type: 'events', ...readAnswers(record) };
    case 'event':
      return { type: 'events', events: [record.event], damaged: 0 };
    case 'bank': {
      const { type, bank, addedAt } = record;
      const checked = checkBank(bank);
      return checked.ok ? { type, bank: checked.value, addedAt } : null;
    }
    default:
      return record;
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
