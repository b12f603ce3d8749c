/**
 * What a session in class has shown: who knew what, and which items want teaching again. The same for
 * the same answers, whether they came by a network, as codes or as raised hands.
 */
import type { Verdict } from '#lib/marking/verdict.ts';
import type { ClassResponse } from '../item/class-response.ts';
import type { ClassSession, ItemRecord } from '../session/class-session.ts';
import type { Participant } from '../session/participant.ts';
import { standings, teamStandings, type TeamStanding } from '../session/standing.ts';
import { itemRow, type ItemRow, type Tally } from './item-row.ts';
import { creditOf, hasReached } from './reached.ts';

/** How many items are proposed for teaching again. */
const TEACH_AGAIN = 3;
/** What nearly all knew need not be taught again. */
const KNOWN_FACILITY = 0.85;

export interface ReportedAnswer {
  /** False where they came when it was over. */
  readonly reached: boolean;
  /** Null where nothing was answered, and in a survey. */
  readonly verdict: Verdict | null;
  /** Null where nothing was answered, or was just said to be right. */
  readonly response: ClassResponse | null;
  readonly points: number;
}

export interface ParticipantRow {
  readonly id: string;
  readonly name: { readonly fr: string; readonly en: string };
  readonly team: number | null;
  readonly points: number;
  readonly rank: number;
  /** How many items they could have answered. */
  readonly reached: number;
  /** How many of them were right, nearly right counting half; 0 in a survey. */
  readonly right: number;
  /** By item, in the order of the report's. */
  readonly answers: readonly ReportedAnswer[];
}

export interface ClassReport {
  /** Best first; those who were sent out are left out. */
  readonly participants: readonly ParticipantRow[];
  /** Empty where everyone plays alone. */
  readonly teams: readonly TeamStanding[];
  /** Those that counted, in the order of the plan. */
  readonly items: readonly ItemRow[];
  /** Indexes into the plan's items, the least known first. */
  readonly teachAgain: readonly number[];
}

export function reportOn(session: ClassSession): ClassReport {
  const { survey } = session.plan.settings;
  // At one's own pace all items count, from the first answer on.
  const isUnderWay = session.phase.kind === 'own';
  const counted = session.items
    .map((record, index) => ({ record, index }))
    .filter(({ record: { state } }) => state === 'revealed' || (isUnderWay && state === 'asked'));
  const records = counted.map(({ record }) => record);
  const people = standings(session);
  const tallies = people.map(({ participant }) => tallyOf(participant, records));
  const participants = people.map(({ participant, points, rank }, place): ParticipantRow => {
    const { id, name, team } = participant;
    const { reached = 0, right = 0 } = tallies[place] ?? {};
    const answers = records.map((record) => reported(record, participant, survey));
    return { id, name, team, points, rank, reached, right: survey ? 0 : right, answers };
  });
  // The order in which people came must not show in the last digit of a sum.
  const alike = [...tallies].sort((a, b) => (a.participant.id < b.participant.id ? -1 : 1));
  const how = { survey, isHeard: records.some(isHeard) };
  const items = counted.map(({ record, index }) => itemRow(record, index, alike, how));
  return { participants, teams: teamStandings(session), items, teachAgain: teachAgain(items) };
}

function tallyOf(participant: Participant, records: readonly ItemRecord[]): Tally {
  let reached = 0;
  let right = 0;
  for (const record of records) {
    if (!hasReached(participant, record)) continue;
    reached += 1;
    right += creditOf(record, participant.id);
  }
  return { participant, reached, right };
}

/** Whether somebody's answer was just said to be right. */
function isHeard({ answers }: ItemRecord): boolean {
  return [...answers.values()].some(({ response }) => response === null);
}

function reported(record: ItemRecord, participant: Participant, survey: boolean): ReportedAnswer {
  const given = record.answers.get(participant.id);
  return {
    reached: hasReached(participant, record),
    verdict: survey ? null : (given?.verdict ?? null),
    response: given?.response ?? null,
    points: given?.points ?? 0,
  };
}

function teachAgain(items: readonly ItemRow[]): number[] {
  return items
    .filter(({ facility }) => facility !== null && facility < KNOWN_FACILITY)
    .sort((a, b) => (a.facility ?? 1) - (b.facility ?? 1) || a.index - b.index)
    .slice(0, TEACH_AGAIN)
    .map(({ index }) => index);
}
