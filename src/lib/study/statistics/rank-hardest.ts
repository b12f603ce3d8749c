/** The questions that cost the most: those of which one can be surest that they are often missed. */
import type { CardRef } from '../review-event.ts';
import { wilsonInterval } from './wilson-interval.ts';

export interface HardCard {
  readonly card: CardRef;
  readonly answers: number;
  /** How often it was wrong. */
  readonly wrong: number;
  /** UTC milliseconds of its last answer. */
  readonly lastAt: number;
}

/** One mistake may be an accident. */
const FEWEST_WRONG = 2;

/** By the least share of mistakes that its answers leave room for, the hardest first. */
export function rankHardest(cards: readonly HardCard[], most: number): HardCard[] {
  return cards
    .filter(({ wrong }) => wrong >= FEWEST_WRONG)
    .map((card) => ({ card, least: wilsonInterval(card.wrong, card.answers)[0] }))
    .sort((a, b) => b.least - a.least || b.card.lastAt - a.card.lastAt)
    .slice(0, most)
    .map(({ card }) => card);
}
