/**
 * A chance from log-odds without an exponential function, which differs between engines in its last
 * digits: the logistic curve at every half from 0 to 6, rounded, with straight lines between.
 */
export function toChance(logOdds: number): number {
  if (Number.isNaN(logOdds)) return 0.5;
  const distance = Math.min(Math.abs(logOdds), (CURVE.length - 1) * STEP) / STEP;
  const before = Math.floor(distance);
  const low = CURVE[before] ?? 0.5;
  const high = CURVE[before + 1] ?? low;
  const chance = low + (high - low) * (distance - before);
  return logOdds < 0 ? 1 - chance : chance;
}

const STEP = 0.5;
/** 1 / (1 + e^-x) for x = 0, 0.5, 1 … 6. */
const CURVE = [
  0.5, 0.6225, 0.7311, 0.8176, 0.8808, 0.9241, 0.9526, 0.9707, 0.982, 0.989, 0.9933, 0.9959, 0.9975,
] as const;
