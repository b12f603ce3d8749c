/**
 * What somebody has learnt, derived from the review log and from nothing else. The order in which
 * events arrive does not matter: logs of two devices merge as a set union.
 */
import { cardKey } from './card-key.ts';
import { compareEvents } from './event-order.ts';
import type { AnswerEvent, ReviewEvent } from './review-event.ts';
import { scheduleCard, type CardState } from './schedule-card.ts';

export { EMPTY_LEARNING_STATE } from './empty-learning-state.ts';
export type { CardState } from './schedule-card.ts';

export interface LearningState {
  /** By `cardKey`. */
  readonly cards: ReadonlyMap<string, CardState>;
  /** Every answer that counts, in the order of the log. */
  readonly answers: readonly AnswerEvent[];
  /** Ids of the answers taken back, also of those that have not arrived yet. */
  readonly undone: ReadonlySet<string>;
}

export function deriveLearningState(events: Iterable<ReviewEvent>): LearningState {
  const answers = new Map<string, AnswerEvent>();
  const undone = new Set<string>();
  for (const event of events) {
    if (event.type === 'undo') undone.add(event.undoes);
    else answers.set(event.id, event);
  }
  const counted = [...answers.values()].filter(({ id }) => !undone.has(id));
  return replay(counted.sort(compareEvents), undone);
}

/** The state with one event more; cheap for what happens nearly always, an answer given just now. */
export function applyEvent(state: LearningState, event: ReviewEvent): LearningState {
  if (event.type === 'undo') {
    if (state.undone.has(event.undoes)) return state;
    const undone = new Set(state.undone).add(event.undoes);
    const counted = state.answers.filter(({ id }) => id !== event.undoes);
    const changes = counted.length < state.answers.length;
    return changes ? replay(counted, undone) : { ...state, undone };
  }
  if (state.undone.has(event.id)) return state;
  const last = state.answers.at(-1);
  if (last === undefined || compareEvents(last, event) < 0) {
    const cards = new Map(state.cards);
    answerCard(cards, event);
    return { cards, answers: [...state.answers, event], undone: state.undone };
  }
  if (state.answers.some(({ id }) => id === event.id)) return state;
  return replay([...state.answers, event].sort(compareEvents), state.undone);
}

/** What is due at `now` (UTC milliseconds), the longest overdue first. */
export function dueCards(state: LearningState, now: number): CardState[] {
  return [...state.cards.values()]
    .filter(({ due }) => due <= now)
    .sort((a, b) => a.due - b.due || (cardKey(a.card) < cardKey(b.card) ? -1 : 1));
}

function replay(answers: readonly AnswerEvent[], undone: ReadonlySet<string>): LearningState {
  const cards = new Map<string, CardState>();
  for (const answer of answers) answerCard(cards, answer);
  return { cards, answers, undone };
}

function answerCard(cards: Map<string, CardState>, answer: AnswerEvent): void {
  const key = cardKey(answer.card);
  cards.set(key, scheduleCard(cards.get(key), answer));
}
