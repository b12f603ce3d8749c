/**
 * The review log, from which all progress is derived. An event is never changed or removed once it
 * is written: taking an answer back is an event of its own, so that logs of two devices merge as a
 * set union.
 */
import * as v from 'valibot';

/** Version of the log's records; stands beside the log and in every backup. */
export const REVIEW_LOG_VERSION = 1;

const identifier = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/));

/** `<device>:<n>`, n counting up from 1 on each device. */
const eventId = v.pipe(v.string(), v.regex(/^[a-z0-9]{4,32}:[1-9][0-9]{0,11}$/));

export const cardSchema = v.strictObject({
  bank: identifier,
  item: identifier,
  study: v.picklist(['fr', 'en']),
});

const shared = {
  id: eventId,
  profile: identifier,
  /** UTC milliseconds. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Minutes to add to UTC for the person's local time, so that a day is theirs. */
  offsetMinutes: v.pipe(v.number(), v.integer(), v.minValue(-1440), v.maxValue(1440)),
};

export const reviewEventSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('answer'),
    ...shared,
    card: cardSchema,
    way: v.picklist(['choose', 'type', 'arrange', 'match']),
    /** What was chosen or typed, in words, in the language it was answered in. */
    response: v.pipe(v.string(), v.maxLength(20_000)),
    verdict: v.picklist(['right', 'nearly', 'wrong']),
    /** Time from the question being shown to the answer, in milliseconds. */
    responseMillis: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.strictObject({
    type: v.literal('undo'),
    ...shared,
    /** The answer that is taken back. */
    undoes: eventId,
  }),
]);

export type ReviewEvent = v.InferOutput<typeof reviewEventSchema>;
export type AnswerEvent = Extract<ReviewEvent, { type: 'answer' }>;
export type CardRef = v.InferOutput<typeof cardSchema>;
export type Verdict = AnswerEvent['verdict'];
export type Way = AnswerEvent['way'];

/** An event as the app makes it; its id is given in the transaction that stores it. */
export type NewReviewEvent = ReviewEvent extends infer Event
  ? Event extends ReviewEvent
    ? Omit<Event, 'id'>
    : never
  : never;
