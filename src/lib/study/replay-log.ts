/** The whole state out of a whole log; `apply-event.ts` goes on by single events. */
import { cardKey } from './card-key.ts';
import { applyStanding } from './apply-standing.ts';
import { EMPTY_LEARNING_STATE } from './empty-learning-state.ts';
import { gradeAgainst, usualAfter, type Pace } from './grade-answer.ts';
import { tallyInto, type CountedAnswer } from './learn-answer.ts';
import type { LearningState, Place } from './learning-state.ts';
import { buildAnswerLog, NOT_RATED, type AnswerLog } from './log/answer-log.ts';
import { RATINGS, VERDICTS, WAYS } from './log/answer-columns.ts';
import { ReplayedCards } from './replayed-cards.ts';
import type { EventOf, ReviewEvent } from './review-event.ts';
import type { CardState } from './schedule-card.ts';
import { buildScheduler } from './scheduler.ts';

/**
 * Told of each answer: its index in the log, whether it was its card's first, and the chance of
 * recall that the scheduler gave it, 0 to 1, or `NOT_TESTED`.
 */
export type ReplayObserver = (index: number, isFresh: boolean, chance: number) => void;

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
  const cards = new ReplayedCards(log.cards, buildScheduler(scheduling));
  const usual = WAYS.map((way) => firstPace[way]);
  const today = { ...firstDay };
  let recent: Answered['recent'] = null;
  for (let index = 0; index < log.length; index += 1) {
    const answer = answerAt(log, index);
    const which = log.card[index] ?? 0;
    const way = log.way[index] ?? 0;
    const isFresh = cards.isFresh(which);
    if (index === log.length - 1) {
      const before = { card: cards.stateOf(which), pace: paceOf(usual), today: { ...today } };
      recent = { answer: { ...answer, id: idAt(log, index) }, before };
    }
    const usualMillis = usual[way] ?? 0;
    const { at, verdict } = answer;
    const rating = gradeAgainst(answer, usualMillis);
    const chance = cards.answer(which, { at, verdict, rating });
    usual[way] = usualAfter(usualMillis, answer.responseMillis);
    tallyInto(today, answer, isFresh);
    observe?.(index, isFresh, chance);
  }
  const byKey = new Map<string, CardState>();
  for (const [index, key] of log.keys.entries()) {
    const state = cards.stateOf(index);
    if (state !== undefined) byKey.set(key, state);
  }
  return { cards: byKey, pace: paceOf(usual), today, answered: log.length, recent };
}

/** `usual`: milliseconds, in the order of `WAYS`. */
function paceOf(usual: readonly number[]): Pace {
  const [choose = 0, type = 0, arrange = 0, match = 0] = usual;
  return { choose, type, arrange, match };
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
