/**
 * Which card each team holds up: noted before the answer is shown, changed as often as need be, and
 * told to the session only then, which takes one answer of each. A reload forgets none.
 */
import { MOST_TEAMS } from '#lib/classroom/plan/class-settings.ts';
import * as v from 'valibot';

export interface ShownCard {
  readonly place: number;
  /** From the question to the card. */
  readonly millis: number;
}

/** By participant. */
export type ShownCards = Readonly<Record<string, ShownCard>>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const shownCardsSchema = v.pipe(
  v.record(v.string(), v.strictObject({ place: count, millis: count })),
  v.check((cards) => Object.keys(cards).length <= MOST_TEAMS),
);

/** None where nothing is kept, or storage is refused. */
export function readShownCards(session: string, item: number): ShownCards {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(placeOf(session, item)) ?? '');
    const parsed = v.safeParse(shownCardsSchema, kept);
    return parsed.success ? parsed.output : {};
  } catch {
    return {};
  }
}

export function keepShownCards(session: string, item: number, cards: ShownCards): void {
  try {
    sessionStorage.setItem(placeOf(session, item), JSON.stringify(cards));
  } catch {
    // They hold for as long as the page is open.
  }
}

function placeOf(session: string, item: number): string {
  return `recto-verso.cards.${session}.${String(item)}`;
}
