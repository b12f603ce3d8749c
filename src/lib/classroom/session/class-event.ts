/**
 * What happens in a session, in the order in which it happened: the session is whatever replaying
 * these gives, on the teacher's device, on a server, and after a restart.
 */
import * as v from 'valibot';
import { classResponseSchema } from '../item/class-response.ts';
import { MOST_CLASS_ITEMS } from '../plan/class-plan.ts';
import { MOST_TEAMS } from '../plan/class-settings.ts';

/** Of a name, in UTF-16 units; longer ones are cut when they are moderated. */
export const LONGEST_NAME = 24;
export const MOST_PARTICIPANTS = 10_000;

/** UTC milliseconds, by the clock of who keeps the log. */
const at = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const participant = v.pipe(v.string(), v.regex(/^[0-9a-z]{1,16}$/));
const item = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_CLASS_ITEMS - 1));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_NAME));
const team = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_TEAMS - 1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_PARTICIPANTS));

/** A typed name is the same on both sides. */
const participantName = v.strictObject({ fr: name, en: name });

export const classEventSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('joined'),
    at,
    participant,
    name: participantName,
    /** Counted from 0; null where everyone plays alone. */
    team: v.nullable(team),
  }),
  v.strictObject({ type: v.literal('renamed'), at, participant, name: participantName }),
  v.strictObject({ type: v.literal('removed'), at, participant }),
  v.strictObject({ type: v.literal('readmitted'), at, participant }),
  /** The first item of those who go together comes with `asked`. */
  v.strictObject({ type: v.literal('opened'), at }),
  v.strictObject({ type: v.literal('asked'), at, item }),
  v.strictObject({
    type: v.literal('answered'),
    at,
    participant,
    item,
    response: classResponseSchema,
    /** By the participant's own clock, where the log was not kept while they answered. */
    millis: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(86_400_000))),
  }),
  /** Raised hands, one number for each place of the screen; the latest count holds. */
  v.strictObject({
    type: v.literal('tallied'),
    at,
    item,
    counts: v.pipe(v.array(count), v.maxLength(8)),
  }),
  /** A team whose answer was said aloud, and was right; or was not after all. */
  v.strictObject({ type: v.literal('credited'), at, item, participant, on: v.boolean() }),
  v.strictObject({ type: v.literal('paused'), at }),
  v.strictObject({ type: v.literal('resumed'), at }),
  v.strictObject({
    type: v.literal('extended'),
    at,
    millis: v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(3_600_000)),
  }),
  /** Nothing more is taken for the item being asked. */
  v.strictObject({ type: v.literal('closed'), at, item }),
  v.strictObject({ type: v.literal('revealed'), at, item }),
  /** The item counts for nothing. */
  v.strictObject({ type: v.literal('skipped'), at, item }),
  v.strictObject({ type: v.literal('podium'), at }),
  v.strictObject({ type: v.literal('ended'), at }),
]);

export type ClassEvent = v.InferOutput<typeof classEventSchema>;
export type ClassEventOf<Type extends ClassEvent['type']> = Extract<ClassEvent, { type: Type }>;
export type ParticipantName = v.InferOutput<typeof participantName>;
