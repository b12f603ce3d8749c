/** Cards that are not asked for now, or that somebody wants to come back to. */
import { isBuried, isSuspended } from './card-marks.ts';
import { cardOfKey } from './card-key.ts';
import type { LearningState } from './learning-state.ts';
import type { CardRef } from './review-event.ts';

export interface MarkedCard {
  readonly card: CardRef;
  /** How often it was forgotten. */
  readonly lapses: number;
  /** Set aside by its lapses alone, by nobody's wish. */
  readonly isLeech: boolean;
}

export interface MarkedCards {
  readonly aside: readonly MarkedCard[];
  readonly putOff: readonly MarkedCard[];
  readonly flagged: readonly MarkedCard[];
}

/** Each in the order of their keys. `now`: UTC milliseconds. */
export function markedCards({ cards, marks }: LearningState, now: number): MarkedCards {
  const keys = [...new Set([...marks.keys(), ...cards.keys()])].sort();
  const listed = (isListed: (key: string) => boolean): MarkedCard[] =>
    keys.filter(isListed).map((key) => ({
      card: cardOfKey(key),
      lapses: cards.get(key)?.lapses ?? 0,
      isLeech: marks.get(key)?.suspended === undefined && isSuspended(cards.get(key), undefined),
    }));
  return {
    aside: listed((key) => isSuspended(cards.get(key), marks.get(key))),
    putOff: listed((key) => isBuried(marks.get(key), now)),
    flagged: listed((key) => marks.get(key)?.flagged === true),
  };
}
