/** One line of a backup file; the format is described in `docs/backup-format.md`. */
import { checkBank } from '#lib/bank/check-bank.ts';
import type { Bank } from '#lib/bank/schema.ts';
import * as v from 'valibot';
import { reviewEventSchema, type ReviewEvent } from './review-event.ts';
import { migrateSettings } from './migrate-settings.ts';
import { settingsSchema, settingsV1Schema, type Settings } from './settings.ts';

export type BackupRecord =
  | { readonly type: 'event'; readonly event: ReviewEvent }
  | { readonly type: 'bank'; readonly bank: Bank; readonly addedAt: number }
  | { readonly type: 'settings'; readonly profile: string; readonly settings: Settings };

/** The last millisecond of the year 9999; later times overflow what is computed from them. */
const MAX_TIME = 253_402_300_799_999;
const event = v.pipe(
  reviewEventSchema,
  v.check(({ at }) => at <= MAX_TIME, 'time-out-of-range'),
);

const recordSchema = v.variant('type', [
  v.strictObject({ type: v.literal('event'), event }),
  v.strictObject({
    type: v.literal('bank'),
    bank: v.unknown(),
    addedAt: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.strictObject({
    type: v.literal('settings'),
    profile: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/)),
    settings: v.pipe(
      v.variant('version', [settingsV1Schema, settingsSchema]),
      v.transform(migrateSettings),
    ),
  }),
]);

/** Null for a line that is damaged, or that holds what this version does not know. */
export function readBackupRecord(line: string): BackupRecord | null {
  const parsed = v.safeParse(recordSchema, parseJson(line));
  if (!parsed.success) return null;
  if (parsed.output.type !== 'bank') return parsed.output;
  const { type, bank, addedAt } = parsed.output;
  const checked = checkBank(bank);
  return checked.ok ? { type, bank: checked.value, addedAt } : null;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
