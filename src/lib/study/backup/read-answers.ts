/** Reads what `group-answers.ts` wrote: the rows that are whole become answers, the others are counted. */
import * as v from 'valibot';
import { cardSchema, LATEST_TIME, type AnswerEvent } from '../review-event.ts';

const integer = v.pipe(v.number(), v.integer());

export const answersLineSchema = v.strictObject({
  type: v.literal('answers'),
  profile: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/)),
  device: v.pipe(v.string(), v.regex(/^[a-z0-9]{4,32}$/)),
  card: cardSchema,
  rows: v.array(v.unknown()),
});

const rowSchema = v.strictTuple([
  integer,
  integer,
  v.pipe(integer, v.minValue(0)),
  v.pipe(integer, v.minValue(-1440), v.maxValue(1440)),
  v.picklist(['choose', 'type', 'arrange', 'match']),
  v.picklist(['right', 'nearly', 'wrong']),
  v.pipe(v.string(), v.maxLength(20_000)),
]);

const HIGHEST_COUNT = 999_999_999_999;

export interface ReadAnswers {
  readonly events: readonly AnswerEvent[];
  /** Rows that cannot be trusted; none behind such a row can, as each builds on the one before. */
  readonly damaged: number;
}

export function readAnswers({
  profile,
  device,
  card,
  rows,
}: v.InferOutput<typeof answersLineSchema>): ReadAnswers {
  const events: AnswerEvent[] = [];
  let [count, at] = [0, 0];
  for (const row of rows) {
    const parsed = v.safeParse(rowSchema, row);
    if (!parsed.success) break;
    const [moreCount, moreAt, responseMillis, offsetMinutes, way, verdict, response] =
      parsed.output;
    count += moreCount;
    at += moreAt;
    if (count < 1 || count > HIGHEST_COUNT || at < 0 || at > LATEST_TIME) break;
    events.push({
      type: 'answer',
      id: `${device}:${String(count)}`,
      profile,
      at,
      offsetMinutes,
      card,
      way,
      response,
      verdict,
      responseMillis,
    });
  }
  return { events, damaged: rows.length - events.length };
}
