/**
 * The review log, from which all progress is derived. An event is never changed or removed once it
 * is written: taking something back is an event of its own, so that logs of two devices merge as a
 * set union. Every event of version 1 (answers and undoing them) is one of version 2.
 */
import { WAYS } from '#lib/play/way.ts';
import * as v from 'valibot';

/** Version of the log's records; stands beside the log and in every backup. */
export const REVIEW_LOG_VERSION = 2;

const identifier = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/));

/** `<device>:<n>`, n counting up from 1 on each device. */
const eventId = v.pipe(v.string(), v.regex(/^[a-z0-9]{4,32}:[1-9][0-9]{0,11}$/));

/** UTC milliseconds. */
const time = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The last millisecond of the year 9999; later times overflow what is computed from them. */
export const LATEST_TIME = 253_402_300_799_999;

const words = v.pipe(v.string(), v.maxLength(20_000));

export const cardSchema = v.strictObject({
  bank: identifier,
  item: identifier,
  study: v.picklist(['fr', 'en']),
});

const shared = {
  id: eventId,
  profile: identifier,
  at: time,
  /** Minutes to add to UTC for the person's local time, so that a day is theirs. */
  offsetMinutes: v.pipe(v.number(), v.integer(), v.minValue(-1440), v.maxValue(1440)),
};

/** FSRS-6 has 21 weights. */
const WEIGHTS = 21;

export const reviewEventSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('answer'),
    ...shared,
    card: cardSchema,
    way: v.picklist(WAYS),
    /** What was chosen or typed, in words, in the language it was answered in. */
    response: words,
    verdict: v.picklist(['right', 'nearly', 'wrong']),
    /** Time from the question being shown to the answer, in milliseconds. */
    responseMillis: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.strictObject({
    type: v.literal('undo'),
    ...shared,
    /** The event that is taken back, of whatever type; an undo too. */
    undoes: eventId,
  }),
  v.strictObject({
    type: v.literal('rate'),
    ...shared,
    /** The answer that the person rates instead of the machine. */
    rates: eventId,
    rating: v.picklist(['again', 'hard', 'good', 'easy']),
  }),
  v.strictObject({
    type: v.literal('appeal'),
    ...shared,
    /** The answer that was right after all; what was typed counts as right from now on. */
    answer: eventId,
    card: cardSchema,
    response: words,
  }),
  v.strictObject({
    type: v.literal('mark'),
    ...shared,
    card: cardSchema,
    /** `suspended`: not asked any more. `flagged`: to be looked at. The latest of each holds. */
    mark: v.picklist(['suspended', 'flagged']),
    on: v.boolean(),
  }),
  v.strictObject({
    type: v.literal('bury'),
    ...shared,
    card: cardSchema,
    /** Not asked before this time. */
    until: time,
  }),
  v.strictObject({
    type: v.literal('exam'),
    ...shared,
    banks: v.pipe(v.array(identifier), v.maxLength(1000)),
    /** The day of the person's calendar, YYYY-MM-DD; null where there is no exam any more. */
    day: v.nullable(v.pipe(v.string(), v.isoDate())),
  }),
  v.strictObject({
    type: v.literal('scheduling'),
    ...shared,
    /** The share of cards that should still be known when they are asked again. */
    retention: v.pipe(v.number(), v.minValue(0.7), v.maxValue(0.97)),
    /** Weights of FSRS-6 fitted to the person; null for those that ship. */
    parameters: v.nullable(v.pipe(v.array(v.pipe(v.number(), v.finite())), v.length(WEIGHTS))),
  }),
]);

export type ReviewEvent = v.InferOutput<typeof reviewEventSchema>;
export type EventOf<Type extends ReviewEvent['type']> = Extract<ReviewEvent, { type: Type }>;
export type AnswerEvent = EventOf<'answer'>;
export type CardRef = v.InferOutput<typeof cardSchema>;
export type Verdict = AnswerEvent['verdict'];
export type Rating = EventOf<'rate'>['rating'];

/** An event as the app makes it; its id is given when it is stored. */
export type NewReviewEvent = ReviewEvent extends infer Event
  ? Event extends ReviewEvent
    ? Omit<Event, 'id'>
    : never
  : never;
