import type { Scheduling } from '../default-scheduling.ts';
import { scheduleCard, type CardState } from '../schedule-card.ts';
import { buildScheduler } from '../scheduler.ts';

const CARD = { bank: 'example', item: 'example', study: 'fr' } as const;
const DAY_MILLIS = 86_400_000;

/** Days until a card comes back that was right so many times, each time when it was due. */
export function exampleInterval(scheduling: Scheduling, timesRight: number): number {
  const algorithm = buildScheduler(scheduling);
  let state: CardState | undefined;
  for (let count = 0; count < timesRight; count += 1) {
    const at = state?.due ?? 0;
    const answer = { card: CARD, at, verdict: 'right', rating: 'good' } as const;
    state = scheduleCard(state, answer, algorithm);
  }
  return state === undefined ? 0 : Math.round((state.due - state.lastAt) / DAY_MILLIS);
}
