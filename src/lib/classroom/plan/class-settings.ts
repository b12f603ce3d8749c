/** How a session in class is played; chosen before it starts and fixed from then on. */
import * as v from 'valibot';

const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

export const MOST_TEAMS = 8;

export const classSettingsSchema = v.strictObject({
  /** `together`: one item at a time, for all. `own`: everyone at their own speed. */
  pace: v.picklist(['together', 'own']),
  /** At one's own pace: nothing is taken after this time, UTC milliseconds; null without an end. */
  closesAt: v.nullable(time),
  /** `generous` gives twice the time. Nobody is timed at their own pace. */
  timer: v.picklist(['off', 'on', 'generous']),
  /** `right`: for what is right only. `speed`: more for who is quick. */
  points: v.picklist(['none', 'right', 'speed']),
  ranking: v.picklist(['hidden', 'top-five', 'full']),
  /** 0 where everyone plays alone. */
  teams: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_TEAMS)),
  /** `automatic`: the answer is shown when all have answered or time is up, then the next item. */
  advance: v.picklist(['by-hand', 'automatic']),
  /** `generated`: nobody types anything about themselves. */
  names: v.picklist(['generated', 'typed']),
  /** Whether somebody may still join once it has begun. */
  lateJoin: v.boolean(),
  /** Whether phones show the question too, or the ways of answering only. */
  stemOnPhone: v.boolean(),
  /** Nothing is right or wrong: answers are counted, no more. */
  survey: v.boolean(),
});

export type ClassSettings = v.InferOutput<typeof classSettingsSchema>;

export const USUAL_CLASS_SETTINGS: ClassSettings = {
  pace: 'together',
  closesAt: null,
  timer: 'off',
  points: 'right',
  ranking: 'top-five',
  teams: 0,
  advance: 'by-hand',
  names: 'generated',
  lateJoin: true,
  stemOnPhone: true,
  survey: false,
};
