/** Sheets that somebody fills in on this device, for a class without a network. */
import { filledSheetSchema, type FilledSheet } from '#lib/classroom/codes/filled-sheet.ts';
import * as v from 'valibot';
import { filledSheetsPrefix } from './keys.ts';
import type { ReadableRecords } from './records.ts';

/** The latest first; what cannot be read any more is left out. */
export async function readFilledSheets(
  records: ReadableRecords,
  profile: string,
): Promise<FilledSheet[]> {
  const stored = await records.list(filledSheetsPrefix(profile));
  return stored
    .flatMap(([, value]) => {
      const parsed = v.safeParse(filledSheetSchema, value);
      return parsed.success ? [parsed.output] : [];
    })
    .sort((a, b) => b.startedAt - a.startedAt);
}
