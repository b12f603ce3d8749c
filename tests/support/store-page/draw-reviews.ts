/** Years of study as a log, drawn by a seed: what benchmarks and faults fill a store with. */
import type { Item } from '#lib/bank/schema.ts';
import { seededRandom } from '#lib/core/random.ts';
import type { Way } from '#lib/play/way.ts';
import type { AnswerEvent, CardRef } from '#lib/study/review-event.ts';

export interface DrawnReviews {
  readonly count: number;
  readonly cards: number;
  /** The time of the last answer is before it; UTC milliseconds. */
  readonly until: number;
  readonly profile: string;
  /** As in the ids of events. */
  readonly device: string;
  /** What was asked, for its words; used over and over. */
  readonly items: readonly Item[];
  readonly seed: number;
}

const A_DAY = 100;
const DAY_MILLIS = 86_400_000;
const RIGHT = 0.82;
const NEARLY = 0.04;
const CARDS_A_TEXT = 200;
/** How often an answer is typed rather than chosen. */
const TYPED = 0.3;

interface DrawnCard {
  readonly ref: CardRef;
  readonly right: string;
  readonly others: readonly string[];
}

/** A hundred a day in one sitting, each of any card, in the order of their ids, which count from 1. */
export function drawReviews(wanted: DrawnReviews): AnswerEvent[] {
  const { count, until, profile, device, seed } = wanted;
  const random = seededRandom(seed);
  const cards = drawCards(wanted, random);
  const days = Math.ceil(count / A_DAY);
  const events: AnswerEvent[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (index % A_DAY === 0) {
      const day = Math.floor(until / DAY_MILLIS) - days + Math.floor(index / A_DAY);
      // Some evening between five and eight, UTC.
      at = day * DAY_MILLIS + (17 + 3 * random()) * 3_600_000;
    }
    const card = cards[Math.floor(random() * cards.length)];
    if (card === undefined) throw new Error('no cards to draw from');
    const way: Way = random() < TYPED ? 'type' : 'choose';
    const luck = random();
    const verdict = luck < RIGHT ? 'right' : luck < RIGHT + NEARLY ? 'nearly' : 'wrong';
    const responseMillis = Math.round(1500 + 9000 * random() ** 2 * (way === 'type' ? 2 : 1));
    at = Math.round(at + responseMillis + 2000 + 6000 * random());
    events.push({
      type: 'answer',
      id: `${device}:${String(index + 1)}`,
      profile,
      card: card.ref,
      way,
      response: verdict === 'wrong' ? wrongOf(card, random) : card.right,
      verdict,
      responseMillis,
      at,
      offsetMinutes: 60,
    });
  }
  return events;
}

function drawCards({ cards, items }: DrawnReviews, random: () => number): DrawnCard[] {
  return Array.from({ length: cards }, (_, index) => {
    const item = items[index % items.length];
    const words = item !== undefined && 'options' in item ? item.options : [];
    const [right = 'Brest', ...others] = words.map(({ fr }) => fr);
    return {
      ref: {
        bank: `text-${String(Math.floor(index / CARDS_A_TEXT))}`,
        item: Array.from({ length: 16 }, () => Math.floor(random() * 16).toString(16)).join(''),
        study: 'fr',
      },
      right,
      others,
    };
  });
}

function wrongOf({ others }: DrawnCard, random: () => number): string {
  return others[Math.floor(random() * others.length)] ?? 'Nantes';
}
