import { migrateSettings } from '#lib/study/migrate-settings.ts';
import type { Settings, SettingsV1 } from '#lib/study/settings.ts';
import type { ReadableRecords } from './records.ts';

/** Null where nothing has been chosen yet, or only by a newer version of the app. */
export async function readSettings(
  records: ReadableRecords,
  key: string,
): Promise<Settings | null> {
  const stored = await records.get(key);
  return isSettings(stored) ? migrateSettings(stored) : null;
}

/** We wrote it ourselves, after it had been checked. */
function isSettings(value: unknown): value is Settings | SettingsV1 {
  if (typeof value !== 'object' || value === null || !('version' in value)) return false;
  return value.version === 1 || value.version === 2;
}
