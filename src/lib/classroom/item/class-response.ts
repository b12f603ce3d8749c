/**
 * What a participant answers, in places of the screen (0 is the first): a device that was told
 * neither the bank's order nor the key can say no more.
 */
import * as v from 'valibot';

/** As many as a bank's tiles may be. */
const MOST_PLACES = 200;
export const LONGEST_TYPED = 300;

const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_PLACES - 1));
const places = v.pipe(v.array(place), v.maxLength(MOST_PLACES));

export const classResponseSchema = v.variant('way', [
  v.strictObject({ way: v.literal('choose'), place }),
  v.strictObject({ way: v.literal('type'), text: v.pipe(v.string(), v.maxLength(LONGEST_TYPED)) }),
  /** The places in the order in which they were laid. */
  v.strictObject({ way: v.literal('arrange'), places }),
  /** For each of the left-hand column, the place in the right-hand one. */
  v.strictObject({ way: v.literal('match'), places }),
]);

export type ClassResponse = v.InferOutput<typeof classResponseSchema>;
