/**
 * Weights as whole numbers: the root of the weight in units, rounded. Small weights, which are many,
 * are told apart finely, and large ones, which are few, coarsely (square-root companding).
 */
export function quantise(weight: number, unit: number): number {
  const level = Math.min(MAX_LEVEL, Math.round(Math.sqrt(Math.abs(weight) / unit)));
  return weight < 0 && level > 0 ? -level : level;
}

export function dequantise(level: number, unit: number): number {
  return Math.sign(level) * level * level * unit;
}

/** What fits a signed byte. */
const MAX_LEVEL = 127;
