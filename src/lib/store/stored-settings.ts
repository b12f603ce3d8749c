import type { Settings } from '#lib/study/settings.ts';
import type { ReadableRecords } from './records.ts';

/** Null where nothing has been chosen yet, or only by another version of the app. */
export async function readSettings(
  records: ReadableRecords,
  key: string,
): Promise<Settings | null> {
  const stored = await records.get(key);
  return isSettings(stored) ? stored : null;
}

function isSettings(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === 1;
}
