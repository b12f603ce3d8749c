/** What the class has shown of one item. */
import type { ItemRecord } from '../session/class-session.ts';
import type { Participant } from '../session/participant.ts';
import { discrimination } from './discrimination.ts';
import { creditOf, hasReached } from './reached.ts';

export interface ItemRow {
  /** Index into the plan's items. */
  readonly index: number;
  /** How many could have answered, and how many did. */
  readonly reached: number;
  readonly answered: number;
  /**
   * The share of those reached who were right, nearly right counting half and no answer as none;
   * null where nobody answered, and in a survey.
   */
  readonly facility: number | null;
  /** -1 to 1; null where it says nothing: see `discrimination`. */
  readonly discrimination: number | null;
  /** How often each option was chosen, by the item's own list; empty where nothing is chosen. */
  readonly chosen: readonly number[];
  /** Index into the item's options; null where nobody was led astray. */
  readonly topDistractor: number | null;
}

/** What somebody did on all the items that count. */
export interface Tally {
  readonly participant: Participant;
  /** How many they reached. */
  readonly reached: number;
  /** What they earned on them: see `creditOf`. */
  readonly right: number;
}

/** `isHeard`: right answers were said aloud and noted, so that no note means that nobody was right. */
export function itemRow(
  record: ItemRecord,
  index: number,
  tallies: readonly Tally[],
  { survey, isHeard }: { readonly survey: boolean; readonly isHeard: boolean },
): ItemRow {
  const hands = sumOf(record.hands ?? []);
  const people = tallies.filter(({ participant }) => hasReached(participant, record));
  const counted = hands > 0 ? countHands(record) : countPeople(record, people);
  const { reached, answered, right, chosen } = counted;
  const isKnown = !survey && reached > 0 && (answered > 0 || isHeard);
  return {
    index,
    reached,
    answered,
    facility: isKnown ? right / reached : null,
    discrimination: survey ? null : discrimination(hands > 0 ? [] : comparedOn(record, people)),
    chosen,
    topDistractor: survey ? null : topDistractor(chosen),
  };
}

interface Counted {
  readonly reached: number;
  readonly answered: number;
  readonly right: number;
  readonly chosen: readonly number[];
}

/** Raised hands stand for all who are in the room, whoever answered otherwise. */
function countHands({ item, order, hands }: ItemRecord): Counted {
  const options = 'options' in item ? item.options : [];
  const chosen = options.map((_, option) => hands?.[order.indexOf(option)] ?? 0);
  const all = sumOf(chosen);
  return { reached: all, answered: all, right: chosen[0] ?? 0, chosen };
}

function countPeople(record: ItemRecord, people: readonly Tally[]): Counted {
  const { item, order, answers } = record;
  const chosen = 'options' in item ? item.options.map(() => 0) : [];
  let answered = 0;
  let right = 0;
  for (const { participant } of people) {
    const given = answers.get(participant.id);
    if (given === undefined) continue;
    answered += 1;
    right += creditOf(record, participant.id);
    const option = given.response?.way === 'choose' ? order[given.response.place] : undefined;
    if (option !== undefined) chosen[option] = (chosen[option] ?? 0) + 1;
  }
  return { reached: people.length, answered, right, chosen };
}

/** Who has reached nothing else cannot be compared. */
function comparedOn(
  record: ItemRecord,
  people: readonly Tally[],
): readonly { readonly own: number; readonly rest: number }[] {
  return people
    .filter(({ reached }) => reached > 1)
    .map(({ participant, reached, right }) => {
      const own = creditOf(record, participant.id);
      return { own, rest: (right - own) / (reached - 1) };
    });
}

/** The key stands first; of equal distractors the one that stands first. */
function topDistractor(chosen: readonly number[]): number | null {
  const most = Math.max(0, ...chosen.slice(1));
  return most === 0 ? null : chosen.indexOf(most, 1);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
