/** What a person has chosen; the interface's language is in the address, not here. */
import * as v from 'valibot';

const common = {
  /** The language being learnt; null until it was chosen on the first visit. */
  study: v.nullable(v.picklist(['fr', 'en'])),
  theme: v.picklist(['system', 'light', 'dark']),
  /** The face of passages. */
  font: v.picklist(['serif', 'sans', 'hyperlegible']),
  /** Single-key shortcuts, which people who dictate need to turn off (WCAG 2.1.4). */
  shortcuts: v.boolean(),
  timers: v.boolean(),
  /** Factor on the size of text. */
  textScale: v.picklist([1, 1.25, 1.5]),
  /** Questions in a quiz. */
  quizSize: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
};

const perDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999));
/** The `voiceURI` of a voice of this device; null for the one that fits best. */
const voice = v.nullable(v.pipe(v.string(), v.maxLength(500)));

/** What version 1 of the app wrote: `migrate-settings.ts` brings it up to date. */
export const settingsV1Schema = v.strictObject({ version: v.literal(1), ...common });

export const settingsSchema = v.strictObject({
  version: v.literal(2),
  ...common,
  /** Cards asked for the first time in a day, at the most; 0 for none. */
  newPerDay: perDay,
  /** Answers to known cards in a day, at the most. */
  reviewsPerDay: perDay,
  /** Where new cards stand among the reviews. */
  newOrder: v.picklist(['mixed', 'first', 'last']),
  /** Whether people rate how well they knew it, instead of the machine. */
  selfRating: v.boolean(),
  /** What must be exact in typed answers where an item itself does not say. */
  strict: v.strictObject({ accents: v.boolean(), capitals: v.boolean(), articles: v.boolean() }),
  /** Factor on the pace of the voice. */
  speechRate: v.picklist([0.6, 0.8, 1, 1.2]),
  voices: v.strictObject({ fr: voice, en: voice }),
});

export type Settings = v.InferOutput<typeof settingsSchema>;
export type SettingsV1 = v.InferOutput<typeof settingsV1Schema>;

export { DEFAULT_SETTINGS } from './default-settings.ts';
