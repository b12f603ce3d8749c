import { DEFAULT_SETTINGS } from './default-settings.ts';
import type { Settings, SettingsV1 } from './settings.ts';

/** Settings of any version there ever was, as they are today: what is new is as it was before. */
export function migrateSettings(settings: Settings | SettingsV1): Settings {
  return settings.version === 1 ? { ...DEFAULT_SETTINGS, ...settings, version: 2 } : settings;
}
