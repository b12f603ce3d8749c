/** What a person has chosen; the interface's language is in the address, not here. */
import * as v from 'valibot';

export const settingsSchema = v.strictObject({
  version: v.literal(1),
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
});

export type Settings = v.InferOutput<typeof settingsSchema>;

export { DEFAULT_SETTINGS } from './default-settings.ts';
