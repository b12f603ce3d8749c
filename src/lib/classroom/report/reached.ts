/** Who could have answered what: nobody is held to an item that was over before they came. */
import type { ItemRecord } from '../session/class-session.ts';
import type { Participant } from '../session/participant.ts';

export function hasReached({ id, joinedAfter }: Participant, record: ItemRecord): boolean {
  return joinedAfter <= record.askedAfter || record.answers.has(id);
}

/** What an answer earned: 1 for right, a half for nearly, else 0. */
export function creditOf({ answers }: ItemRecord, participant: string): number {
  const verdict = answers.get(participant)?.verdict;
  return verdict === 'right' ? 1 : verdict === 'nearly' ? 0.5 : 0;
}
