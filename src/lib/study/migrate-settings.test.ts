import * as v from 'valibot';
import { expect, test } from 'vitest';
import { migrateSettings } from './migrate-settings.ts';
import { DEFAULT_SETTINGS, settingsSchema, settingsV1Schema } from './settings.ts';

const old = v.parse(settingsV1Schema, {
  version: 1,
  study: 'en',
  theme: 'dark',
  font: 'sans',
  shortcuts: false,
  timers: true,
  textScale: 1.5,
  quizSize: 20,
});

test('settings of version 1 keep every choice, and have the rest by default', () => {
  const settings = v.parse(settingsSchema, migrateSettings(old));
  expect(settings).toEqual({ ...DEFAULT_SETTINGS, ...old, version: 2 });
});

test('settings of today stay as they are', () => {
  const settings = { ...DEFAULT_SETTINGS, newPerDay: 5 };
  expect(migrateSettings(settings)).toBe(settings);
});
