import type { Scheduling } from './default-scheduling.ts';
import { buildScheduler } from './scheduler.ts';

/**
 * How many times as often a card comes back as it does where nine of ten should still be known;
 * below 1 it comes back less often.
 */
export function compareRetention(scheduling: Scheduling): number {
  const { interval_modifier: stretch } = buildScheduler(scheduling);
  return 1 / stretch;
}
