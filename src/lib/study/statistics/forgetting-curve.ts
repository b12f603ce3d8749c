/** FSRS-6's chance of recalling a card. */
import { computeDecayFactor } from 'ts-fsrs';
import type { Scheduling } from '../default-scheduling.ts';
import { buildScheduler } from '../scheduler.ts';

/** 0 to 1, for so many days after the last answer. `stability`: days until it falls to 90 %. */
export type ForgettingCurve = (days: number, stability: number) => number;

/**
 * As ts-fsrs has it, which reckons what depends on the weights only anew for every answer, and
 * rounds to eight digits.
 */
export function forgettingCurve(scheduling: Scheduling): ForgettingCurve {
  const weights = buildScheduler(scheduling).parameters.w;
  const { decay, factor } = computeDecayFactor(weights);
  return (days, stability) => (1 + (factor * days) / stability) ** decay;
}
