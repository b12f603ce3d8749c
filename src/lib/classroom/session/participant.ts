import type { Verdict } from '#lib/marking/verdict.ts';
import type { ClassResponse } from '../item/class-response.ts';
import type { ParticipantName } from './class-event.ts';

/** A person, or a team that answers with one voice. */
export interface Participant {
  readonly id: string;
  readonly name: ParticipantName;
  readonly team: number | null;
  /** Sent out of the room; what they answered counts no more, until they are let back in. */
  readonly removed: boolean;
  /** How many items had been settled, or took no more answers, when they came in. */
  readonly joinedAfter: number;
}

export interface GivenAnswer {
  /** Null where the teacher just said that it was right. */
  readonly response: ClassResponse | null;
  readonly verdict: Verdict;
  /** From the question to the answer. */
  readonly millis: number;
  readonly points: number;
}
