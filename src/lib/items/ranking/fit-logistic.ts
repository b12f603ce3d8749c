import type { Features, LogisticModel } from './features.ts';
import { logOdds } from './features.ts';
import { toChance } from './to-chance.ts';

export interface Example {
  readonly features: Features;
  readonly good: boolean;
}

export interface FitSettings {
  /** Strength of the pull of each weight towards 0, per example. */
  readonly ridge: number;
  readonly rounds: number;
  readonly stepSize: number;
}

/** Chosen by the held-out log-loss over texts. */
export const FIT: FitSettings = { ridge: 0.003, rounds: 600, stepSize: 0.5 };

/**
 * Logistic regression by gradient descent from nought over all examples at once: no chance in it.
 * Weights are rounded to three decimals, so that no engine's last digit shows.
 */
export function fitLogistic(examples: readonly Example[], settings = FIT): LogisticModel {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort();
  const weights: Record<string, number> = Object.fromEntries(names.map((name) => [name, 0]));
  let bias = 0;
  if (examples.length === 0) return { bias, weights };
  for (let round = 0; round < settings.rounds; round += 1) {
    const slopes = new Map<string, number>();
    let biasSlope = 0;
    for (const { features, good } of examples) {
      const miss = toChance(logOdds(features, { bias, weights })) - (good ? 1 : 0);
      biasSlope += miss;
      for (const [name, value] of Object.entries(features))
        slopes.set(name, (slopes.get(name) ?? 0) + miss * value);
    }
    bias -= (settings.stepSize * biasSlope) / examples.length;
    for (const name of names) {
      const weight = weights[name] ?? 0;
      const slope = (slopes.get(name) ?? 0) / examples.length + settings.ridge * weight;
      weights[name] = weight - settings.stepSize * slope;
    }
  }
  return {
    bias: rounded(bias),
    weights: Object.fromEntries(names.map((name) => [name, rounded(weights[name] ?? 0)])),
  };
}

function rounded(value: number): number {
  const whole = Math.round(value * 1000) / 1000;
  return whole === 0 ? 0 : whole;
}
