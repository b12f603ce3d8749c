import type { Settings } from './settings.ts';

/**
 * Apart from the schema, so that a first visit does not carry the code that checks it. Twenty new
 * cards and two hundred reviews a day are what Anki starts from.
 */
export const DEFAULT_SETTINGS: Settings = {
  version: 2,
  study: null,
  theme: 'system',
  font: 'serif',
  shortcuts: true,
  timers: false,
  textScale: 1,
  quizSize: 10,
  newPerDay: 20,
  reviewsPerDay: 200,
  newOrder: 'mixed',
  selfRating: false,
  strict: { accents: false, capitals: false, articles: false },
  speechRate: 1,
  voices: { fr: null, en: null },
};
