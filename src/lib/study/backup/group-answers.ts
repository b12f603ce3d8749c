/**
 * All answers to one card, given on one device, as one line of a backup: a twelfth of what they take
 * as single events, since words stand beside equal words.
 */
import type { Way } from '#lib/play/way.ts';
import { cardKey } from '../card-key.ts';
import { splitEventId } from '../event-order.ts';
import type { AnswerEvent, CardRef, Verdict } from '../review-event.ts';

/**
 * Count of the id and UTC milliseconds, each as the difference to the row before (to 0 in the first);
 * response time in milliseconds; then what is mostly as in the row before, so that it packs well.
 */
export type AnswerRow = readonly [
  count: number,
  at: number,
  responseMillis: number,
  offsetMinutes: number,
  way: Way,
  verdict: Verdict,
  response: string,
];

export interface AnswersLine {
  readonly type: 'answers';
  readonly profile: string;
  readonly device: string;
  readonly card: CardRef;
  readonly rows: readonly AnswerRow[];
}

interface Group extends AnswersLine {
  readonly rows: AnswerRow[];
  count: number;
  at: number;
}

/** In the order in which the cards come first. */
export function* groupAnswers(answers: readonly AnswerEvent[]): Generator<AnswersLine> {
  const groups = new Map<string, Group>();
  for (const answer of answers) {
    const { id, at, responseMillis, offsetMinutes, way, verdict, response } = answer;
    const { device, count } = splitEventId(id);
    const group = groupOf(groups, device, answer);
    group.rows.push([
      count - group.count,
      at - group.at,
      responseMillis,
      offsetMinutes,
      way,
      verdict,
      response,
    ]);
    group.count = count;
    group.at = at;
  }
  for (const { type, profile, device, card, rows } of groups.values())
    yield { type, profile, device, card, rows };
}

function groupOf(
  groups: Map<string, Group>,
  device: string,
  { profile, card }: AnswerEvent,
): Group {
  const key = `${profile}/${device}/${cardKey(card)}`;
  const known = groups.get(key);
  if (known !== undefined) return known;
  const group: Group = { type: 'answers', profile, device, card, rows: [], count: 0, at: 0 };
  groups.set(key, group);
  return group;
}
