/** The state with one event more: cheap for what happens nearly always. */
import { cardKey } from './card-key.ts';
import { applyStanding } from './apply-standing.ts';
import { compareEvents } from './event-order.ts';
import { learnAnswer, type CountedAnswer } from './learn-answer.ts';
import type { CardState, LearningState, Recent } from './learning-state.ts';
import type { OtherEvent } from './log/read-amendments.ts';
import { placeOf, withAccepted } from './replay-log.ts';
import type { AnswerEvent, EventOf, ReviewEvent } from './review-event.ts';
import { buildScheduler } from './scheduler.ts';

/**
 * Null where only a replay of the whole log tells: an answer from another device's past, taking
 * back what is not the newest answer, other weights. The same event twice changes nothing.
 */
export function applyEvent(state: LearningState, event: ReviewEvent): LearningState | null {
  return applyTo(state, event, new Map(state.cards));
}

/** Many events in the order of the log; null as soon as one of them needs a replay. */
export function applyEvents(
  state: LearningState,
  events: Iterable<ReviewEvent>,
): LearningState | null {
  const cards = new Map(state.cards);
  let next: LearningState | null = state;
  for (const event of events) {
    next = applyTo(next, event, cards);
    if (next === null) return null;
  }
  return next;
}

/** The cards of a state that nobody has seen yet: they may still be changed. */
type OwnCards = Map<string, CardState>;

function applyTo(state: LearningState, event: ReviewEvent, cards: OwnCards): LearningState | null {
  if (state.awaited.has(event.id)) return null;
  return event.type === 'answer' ? answer(state, event, cards) : amend(state, event, cards);
}

function answer(state: LearningState, event: AnswerEvent, cards: OwnCards): LearningState | null {
  const order = state.newest === null ? 1 : compareEvents(event, state.newest);
  if (order === 0) return state;
  return order < 0 ? null : learn(state, notYetRated(event), cards);
}

function notYetRated(event: AnswerEvent): CountedAnswer {
  const { id, card, at, offsetMinutes, way, verdict, responseMillis } = event;
  return { id, card, at, offsetMinutes, way, verdict, responseMillis, rating: null };
}

function amend(before: LearningState, event: OtherEvent, cards: OwnCards): LearningState | null {
  const order = before.newestOther === null ? 1 : compareEvents(event, before.newestOther);
  if (order === 0) return before;
  if (order < 0) return null;
  const state = { ...before, newestOther: placeOf(event) };
  const { recent } = state;
  switch (event.type) {
    case 'undo':
      return recent?.answer.id === event.undoes ? takeBack(state, recent, cards) : null;
    case 'rate':
      return recent?.answer.id === event.rates
        ? learn(takeBack(state, recent, cards), { ...recent.answer, rating: event.rating }, cards)
        : null;
    case 'appeal':
      return recent?.answer.id === event.answer ? appeal(state, recent, event, cards) : null;
    case 'scheduling':
      return null;
    default:
      return applyStanding(state, event);
  }
}

function appeal(
  state: LearningState,
  recent: Recent,
  event: EventOf<'appeal'>,
  cards: OwnCards,
): LearningState {
  const accepted = withAccepted(state.accepted, event);
  const before = { ...takeBack(state, recent, cards), accepted };
  return learn(before, { ...recent.answer, verdict: 'right' }, cards);
}

function learn(state: LearningState, answer: CountedAnswer, cards: OwnCards): LearningState {
  const key = cardKey(answer.card);
  const before = { card: cards.get(key), pace: state.pace, today: state.today };
  const { card, pace, today } = learnAnswer(before, answer, buildScheduler(state.scheduling));
  return {
    ...state,
    cards: cards.set(key, card),
    pace,
    today,
    answered: state.answered + 1,
    newest: placeOf(answer),
    recent: { answer, before },
  };
}

/** As it was before the newest answer. What came before that is forgotten. */
function takeBack(
  state: LearningState,
  { answer, before }: Recent,
  cards: OwnCards,
): LearningState {
  const key = cardKey(answer.card);
  if (before.card === undefined) cards.delete(key);
  else cards.set(key, before.card);
  return {
    ...state,
    cards,
    pace: before.pace,
    today: before.today,
    answered: state.answered - 1,
    recent: null,
  };
}
