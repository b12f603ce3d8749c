/** The whole state out of a whole log; `apply-event.ts` goes on by single events. */
import { cardKey } from './card-key.ts';
import { applyStanding } from './apply-standing.ts';
import { EMPTY_LEARNING_STATE } from './empty-learning-state.ts';
import type { FSRSAlgorithm } from 'ts-fsrs';
import { gradeAnswer, usualAfter } from './grade-answer.ts';
import { tallyAnswer, type CountedAnswer } from './learn-answer.ts';
import type { LearningState, Place } from './learning-state.ts';
import { buildAnswerLog, NOT_RATED, type AnswerLog } from './log/answer-log.ts';
import { RATINGS, VERDICTS, WAYS } from './log/answer-columns.ts';
import type { CardRef, EventOf, Rating, ReviewEvent } from './review-event.ts';
import {
  blankMemory,
  dueAfter,
  rememberInto,
  type CardMemory,
  type CardState,
  type OwnMemory,
} from './schedule-card.ts';
import { buildScheduler } from './scheduler.ts';

/**
 * Told of each answer: its index in the log, its card before and after it. Both memories change with
 * the card's next answers.
 */
export type ReplayObserver = (
  index: number,
  before: CardMemory | undefined,
  after: CardMemory,
) => void;

export function deriveLearningState(events: Iterable<ReviewEvent>): LearningState {
  return replayLog(buildAnswerLog({ chunks: [], events: [...events] }));
}

export function replayLog(log: AnswerLog, observe?: ReplayObserver): LearningState {
  const { standing, appeals, newest } = log.amendments;
  const marked = standing.reduce(applyStanding, EMPTY_LEARNING_STATE);
  return {
    ...marked,
    ...answerAll(log, marked, observe),
    accepted: appeals.reduce(withAccepted, EMPTY_LEARNING_STATE.accepted),
    newest: log.newest,
    newestOther: newest && placeOf(newest),
    awaited: log.awaited,
  };
}

type Answered = Pick<LearningState, 'cards' | 'pace' | 'today' | 'answered' | 'recent'>;

function answerAll(
  log: AnswerLog,
  { scheduling, pace: firstPace, today: firstDay }: LearningState,
  observe: ReplayObserver | undefined,
): Answered {
  const algorithm = buildScheduler(scheduling);
  const cards: (Replayed | undefined)[] = log.cards.map(() => undefined);
  const pace = { ...firstPace };
  let today = firstDay;
  let recent: Answered['recent'] = null;
  for (let index = 0; index < log.length; index += 1) {
    const answer = answerAt(log, index);
    const which = log.card[index] ?? 0;
    const known = cards[which];
    if (index === log.length - 1) {
      recent = {
        answer: { ...answer, id: idAt(log, index) },
        before: { card: known && withDue(known, algorithm), pace: { ...pace }, today },
      };
    }
    const rating = gradeAnswer(answer, pace);
    const { card, at, verdict } = answer;
    const replayed = (cards[which] ??= firstOf(card));
    const before = takeTurns(replayed, rating);
    rememberInto(replayed.memory, before, { card, at, verdict, rating }, algorithm);
    pace[answer.way] = usualAfter(pace[answer.way], answer.responseMillis);
    today = tallyAnswer(today, answer, before === undefined);
    observe?.(index, before, replayed.memory);
  }
  const byKey = new Map<string, CardState>();
  for (const [index, card] of cards.entries()) {
    if (card !== undefined) byKey.set(log.keys[index] ?? '', withDue(card, algorithm));
  }
  return { cards: byKey, pace, today, answered: log.length, recent };
}

/**
 * A card under replay. Its two memories, before and after its last answer, take turns: new ones for
 * every answer would cost more than the answers. When it is due is reckoned only at the end.
 */
interface Replayed {
  before: OwnMemory;
  memory: OwnMemory;
  /** Of its last answer. */
  rating: Rating;
}

function firstOf(card: CardRef): Replayed {
  return { before: blankMemory(card), memory: blankMemory(card), rating: 'good' };
}

/** What was after the last answer is before the next; undefined where there was none yet. */
function takeTurns(replayed: Replayed, rating: Rating): CardMemory | undefined {
  const { before, memory } = replayed;
  replayed.before = memory;
  replayed.memory = before;
  replayed.rating = rating;
  return memory.reviews === 0 ? undefined : memory;
}

function withDue({ before, memory, rating }: Replayed, algorithm: FSRSAlgorithm): CardState {
  const last = { at: memory.lastAt, rating };
  const { card, stability, difficulty, lapses, reviews, lastVerdict, lastAt, step } = memory;
  const due = dueAfter(before.reviews === 0 ? undefined : before, last, memory, algorithm);
  return { card, due, stability, difficulty, lapses, reviews, lastVerdict, lastAt, step };
}

function idAt({ devices, device, count }: AnswerLog, index: number): string {
  return `${devices[device[index] ?? 0] ?? ''}:${String(count[index] ?? 0)}`;
}

/** An answer of the log as a value, without the id that hardly anybody asks for. */
function answerAt(log: AnswerLog, index: number): Omit<CountedAnswer, 'id'> {
  const card = log.cards[log.card[index] ?? 0];
  if (card === undefined) throw new Error('an answer without its card');
  const rating = log.rating[index] ?? NOT_RATED;
  return {
    card,
    at: log.at[index] ?? 0,
    offsetMinutes: log.offsetMinutes[index] ?? 0,
    way: WAYS[log.way[index] ?? 0] ?? 'choose',
    verdict: VERDICTS[log.verdict[index] ?? 0] ?? 'wrong',
    responseMillis: log.responseMillis[index] ?? 0,
    rating: rating === NOT_RATED ? null : (RATINGS[rating] ?? null),
  };
}

export function placeOf({ at, id }: Place): Place {
  return { at, id };
}

/** Words that count as right from now on, each once. */
export function withAccepted(
  accepted: LearningState['accepted'],
  { card, response }: EventOf<'appeal'>,
): LearningState['accepted'] {
  const key = cardKey(card);
  const before = accepted.get(key) ?? [];
  return before.includes(response) ? accepted : new Map(accepted).set(key, [...before, response]);
}
