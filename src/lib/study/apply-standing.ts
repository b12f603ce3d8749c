/** Marks, burying, the exam and the aim of scheduling: of each the latest holds. */
import { cardKey } from './card-key.ts';
import type { CardMarks } from './card-marks.ts';
import type { LearningState } from './learning-state.ts';
import type { StandingEvent } from './log/read-amendments.ts';
import type { CardRef } from './review-event.ts';

type Standing = Pick<LearningState, 'marks' | 'exam' | 'scheduling'>;

/** `event` is newer than all that the state holds. The cards are not scheduled anew. */
export function applyStanding<State extends Standing>(state: State, event: StandingEvent): State {
  switch (event.type) {
    case 'mark':
      return { ...state, marks: marked(state, event.card, { [event.mark]: event.on }) };
    case 'bury':
      return { ...state, marks: marked(state, event.card, { buriedUntil: event.until }) };
    case 'exam': {
      const { banks, day, at, offsetMinutes } = event;
      return { ...state, exam: day === null ? null : { banks, day, at, offsetMinutes } };
    }
    case 'scheduling': {
      const { retention, parameters } = event;
      return { ...state, scheduling: { retention, parameters } };
    }
  }
}

function marked({ marks }: Standing, card: CardRef, mark: CardMarks): Standing['marks'] {
  const key = cardKey(card);
  return new Map(marks).set(key, { ...marks.get(key), ...mark });
}
