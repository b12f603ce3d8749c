/** Answers of a made-up person whose memory follows weights of their own, drawn by a seed. */
import { seededRandom } from '#lib/core/random.ts';
import { DEFAULT_SCHEDULING } from '#lib/study/default-scheduling.ts';
import type { AnswerEvent } from '#lib/study/review-event.ts';
import {
  remember,
  scheduleCard,
  type CardMemory,
  type CardState,
} from '#lib/study/schedule-card.ts';
import { buildScheduler } from '#lib/study/scheduler.ts';

const DAY_MILLIS = 86_400_000;
const FIRST_DAY = 20_000;
const NEW_A_DAY = 10;

/** Keeps things about four times as long as most, once learnt. */
export const LASTING_MEMORY = [
  0.9, 5.2, 9.5, 30, 6.4, 0.83, 3, 0.001, 2.6, 0.12, 1.1, 1.5, 0.06, 0.26, 1.65, 0.6, 1.9, 0.54,
  0.09, 0.066, 0.12,
];

export interface DrawnMemory {
  readonly days: number;
  readonly weights: readonly number[];
  readonly profile: string;
  readonly device: string;
  readonly seed: number;
}

/** Ten new cards a day, and whatever is due by the weights that ship; all at seven in the evening. */
export function drawMemory({ days, weights, profile, device, seed }: DrawnMemory): AnswerEvent[] {
  const random = seededRandom(seed);
  const shipped = buildScheduler(DEFAULT_SCHEDULING);
  const own = buildScheduler({ retention: 0.9, parameters: [...weights] });
  const cards: { planned: CardState | undefined; memory: CardMemory | undefined }[] = [];
  const events: AnswerEvent[] = [];
  for (let day = 0; day < days; day += 1) {
    const evening = (FIRST_DAY + day) * DAY_MILLIS + 19 * 3_600_000;
    for (let fresh = 0; fresh < NEW_A_DAY; fresh += 1)
      cards.push({ planned: undefined, memory: undefined });
    for (const [index, card] of cards.entries()) {
      if (card.planned !== undefined && card.planned.due > evening + DAY_MILLIS / 4) continue;
      const at = evening + events.length;
      const since = card.memory ? FIRST_DAY + day - Math.floor(card.memory.lastAt / DAY_MILLIS) : 0;
      const chance = card.memory ? own.forgetting_curve(since, card.memory.stability) : 0.6;
      const isRight = random() < chance;
      const ref = { bank: 'b', item: `i${String(index)}`, study: 'fr' } as const;
      const verdict = isRight ? ('right' as const) : ('wrong' as const);
      const answer = { card: ref, at, verdict, rating: isRight ? 'good' : 'again' } as const;
      card.planned = scheduleCard(card.planned, answer, shipped);
      card.memory = remember(card.memory, answer, own);
      events.push({
        type: 'answer',
        id: `${device}:${String(events.length + 1)}`,
        profile,
        card: ref,
        way: 'choose',
        response: '',
        verdict,
        responseMillis: 5000,
        at,
        offsetMinutes: 60,
      });
    }
  }
  return events;
}
