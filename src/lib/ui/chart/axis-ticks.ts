/** Round numbers for an axis from 0: 1, 2 or 5 times a power of ten apart. */

const STEPS = [1, 2, 5, 10] as const;

/** From 0 to the first round number at or above `max`; about `most` of them. Whole numbers only. */
export function axisTicks(max: number, most = 4): number[] {
  const rough = Math.max(1, max / most);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((factor) => factor * power >= rough) ?? 10);
  const count = Math.max(1, Math.ceil(max / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
