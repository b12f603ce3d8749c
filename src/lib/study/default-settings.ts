import type { Settings } from './settings.ts';

/** Apart from the schema, so that a first visit does not carry the code that checks it. */
export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  study: null,
  theme: 'system',
  font: 'serif',
  shortcuts: true,
  timers: false,
  textScale: 1,
  quizSize: 10,
};
