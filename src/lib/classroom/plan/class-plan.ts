/**
 * What a session in class asks, and how: all that every device needs, beside the bank itself, to show
 * the same items in the same order with the same options. Nothing in it changes once it is made.
 */
import * as v from 'valibot';
import { classSettingsSchema } from './class-settings.ts';

/** More items than anybody sits through; a guard against made-up plans. */
export const MOST_CLASS_ITEMS = 200;

const identifier = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/));

export const classPlanSchema = v.strictObject({
  version: v.literal(1),
  /** Of the session: 12 random bytes in lower-case hexadecimal. */
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{24}$/)),
  bank: v.strictObject({
    id: identifier,
    contentHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  }),
  /** Ids of the bank's items, in the order in which they are asked. */
  items: v.pipe(
    v.array(identifier),
    v.minLength(1),
    v.maxLength(MOST_CLASS_ITEMS),
    v.check((ids) => new Set(ids).size === ids.length, 'item-twice'),
  ),
  /** Orders options and tiles; equal seeds give equal screens. */
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff)),
  study: v.picklist(['fr', 'en']),
  settings: classSettingsSchema,
});

export type ClassPlan = v.InferOutput<typeof classPlanSchema>;
