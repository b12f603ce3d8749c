/** One step of an alignment: so many on the left stand against so many on the right. */
export interface Bead {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** What the steps cost by themselves; the likelihoods of Gale & Church (1993) as rounded constants. */
const STEPS = [
  { left: 1, right: 1, cost: 0 },
  { left: 1, right: 2, cost: 0.35 },
  { left: 2, right: 1, cost: 0.35 },
  { left: 1, right: 0, cost: 1 },
  { left: 0, right: 1, cost: 1 },
] as const;

/** English runs a little shorter than French, in characters. */
const LENGTH_RATIO = 0.92;
/** How far from the diagonal a step may lie, beside the difference of the two lengths. */
const BAND = 40;
/** The band stops growing here, which bounds time and memory for texts that have little in common. */
const WIDEST_BAND = 400;

/** How much some of the left mean the same as some of the right, 0 to 1; null where it cannot be told. */
export type MeasureLikeness = (left: readonly number[], right: readonly number[]) => number | null;

/** Weight of the words, beside that of lengths and anchors; and what counts where they tell nothing. */
const WORDS = 2.4;
const TYPICAL_LIKENESS = 0.5;

/** Whether some of the left may stand against some of the right at all. */
export type MayStand = (left: readonly number[], right: readonly number[]) => boolean;

/**
 * The cheapest monotone alignment of two sequences of texts by length and shared anchors (numbers and
 * names). Only sums, products and quotients, so that the result is the same on every engine.
 */
export function alignSequence(
  left: readonly string[],
  right: readonly string[],
  mayStand: MayStand = () => true,
  measureLikeness: MeasureLikeness | null = null,
): Bead[] {
  const anchors = { left: left.map(anchorsOf), right: right.map(anchorsOf) };
  const band = Math.min(WIDEST_BAND, BAND + Math.abs(left.length - right.length));
  const width = Math.min(right.length + 1, 2 * band + 1);
  /** The first column that a row keeps. */
  const firstOf = (i: number): number => {
    const middle = left.length === 0 ? 0 : Math.round((i * right.length) / left.length);
    return Math.max(0, Math.min(middle - band, right.length + 1 - width));
  };
  const best = new Float64Array((left.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const from = new Int8Array((left.length + 1) * width).fill(-1);
  best[0] = 0;
  for (let i = 0; i <= left.length; i += 1) {
    for (let j = firstOf(i); j < firstOf(i) + width; j += 1) {
      const here = best[i * width + j - firstOf(i)] ?? Number.POSITIVE_INFINITY;
      if (here === Number.POSITIVE_INFINITY) continue;
      STEPS.forEach((step, index) => {
        const [i2, j2] = [i + step.left, j + step.right];
        if (i2 > left.length || j2 > right.length) return;
        const column = j2 - firstOf(i2);
        if (column < 0 || column >= width) return;
        const isPair = step.left > 0 && step.right > 0;
        if (isPair && !mayStand(range(i, i2), range(j, j2))) return;
        const likeness = isPair ? measureLikeness?.(range(i, i2), range(j, j2)) : null;
        const words = WORDS * (TYPICAL_LIKENESS - (likeness ?? TYPICAL_LIKENESS));
        const apart = isPair ? distance(left, right, anchors, [i, i2], [j, j2]) + words : 0;
        const slot = i2 * width + column;
        const cost = here + step.cost + apart;
        if (cost < (best[slot] ?? 0) - 1e-9) {
          best[slot] = cost;
          from[slot] = index;
        }
      });
    }
  }
  return walkBack(left.length, right.length, (i, j) => from[i * width + j - firstOf(i)] ?? -1);
}

function walkBack(lefts: number, rights: number, stepTo: (i: number, j: number) => number): Bead[] {
  const beads: Bead[] = [];
  let [i, j] = [lefts, rights];
  while (i > 0 || j > 0) {
    const taken = STEPS[stepTo(i, j)];
    const step = taken && taken.left <= i && taken.right <= j ? taken : i > 0 ? STEPS[3] : STEPS[4];
    const [i1, j1] = [i - step.left, j - step.right];
    beads.push({ left: range(i1, i), right: range(j1, j) });
    [i, j] = [i1, j1];
  }
  return beads.reverse();
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

function distance(
  left: readonly string[],
  right: readonly string[],
  anchors: Readonly<Record<'left' | 'right', readonly ReadonlySet<string>[]>>,
  [i, i2]: readonly [number, number],
  [j, j2]: readonly [number, number],
): number {
  const length = (texts: readonly string[]): number =>
    texts.reduce((sum, text) => sum + text.length, 0);
  const a = length(left.slice(i, i2)) * LENGTH_RATIO;
  const b = length(right.slice(j, j2));
  const unlike = Math.abs(a - b) / (a + b + 10);
  const ours = new Set(anchors.left.slice(i, i2).flatMap((set) => [...set]));
  const theirs = new Set(anchors.right.slice(j, j2).flatMap((set) => [...set]));
  const most = Math.max(ours.size, theirs.size);
  const shared = [...ours].filter((anchor) => theirs.has(anchor)).length;
  return unlike * 1.5 + (most === 0 ? 0.2 : (0.5 * (most - shared)) / most);
}

/** Numbers, and words with a capital inside the text: what a translation leaves as it is. */
function anchorsOf(text: string): ReadonlySet<string> {
  const words = text.match(/\d+|\p{Lu}[\p{L}-]{2,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 8).toLowerCase()));
}
