/** A sheet as it is being filled in on a participant's device, and until it is thrown away. */
import * as v from 'valibot';
import { MOST_CLASS_ITEMS } from '../plan/class-plan.ts';

const millis = v.pipe(v.number(), v.integer(), v.minValue(0));

export const filledSheetSchema = v.strictObject({
  version: v.literal(1),
  /** 24 hexadecimal digits: two people may fill in the same plan on one device. */
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{24}$/)),
  /** The plan code that it answers. */
  code: v.pipe(v.string(), v.maxLength(4000)),
  /** By item: what its view writes down, so that it comes back as it was left; '' for a blank. */
  drafts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(2000))), v.maxLength(MOST_CLASS_ITEMS)),
  /** By item: how long it was looked at, in milliseconds. */
  times: v.array(millis),
  /** Index of the item on the screen; as many as there are items where all have been looked at. */
  position: millis,
  /** Null until one is chosen. */
  label: v.nullable(v.string()),
  /** UTC milliseconds. */
  startedAt: millis,
});

export type FilledSheet = v.InferOutput<typeof filledSheetSchema>;
