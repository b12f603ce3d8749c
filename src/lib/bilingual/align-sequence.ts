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
/** How far from the diagonal a step may lie, beside a tenth of the length: keeps the time linear. */
const BAND = 24;

/**
 * The cheapest monotone alignment of two sequences of texts by length and shared anchors (numbers and
 * names). Only sums, products and quotients, so that the result is the same on every engine.
 */
export function alignSequence(left: readonly string[], right: readonly string[]): Bead[] {
  const leftAnchors = left.map(anchorsOf);
  const rightAnchors = right.map(anchorsOf);
  const columns = right.length + 1;
  const best = new Float64Array((left.length + 1) * columns).fill(Number.POSITIVE_INFINITY);
  const from = new Int8Array((left.length + 1) * columns).fill(-1);
  best[0] = 0;
  const band = BAND + Math.abs(left.length - right.length) + Math.ceil(right.length / 10);
  for (let i = 0; i <= left.length; i += 1) {
    const middle = left.length === 0 ? 0 : Math.round((i * right.length) / left.length);
    for (let j = Math.max(0, middle - band); j <= Math.min(right.length, middle + band); j += 1) {
      const here = best[i * columns + j] ?? Number.POSITIVE_INFINITY;
      if (here === Number.POSITIVE_INFINITY) continue;
      STEPS.forEach((step, index) => {
        const [i2, j2] = [i + step.left, j + step.right];
        if (i2 > left.length || j2 > right.length) return;
        const cost =
          here +
          step.cost +
          (step.left === 0 || step.right === 0
            ? 0
            : distance(left, right, leftAnchors, rightAnchors, [i, i2], [j, j2]));
        const slot = i2 * columns + j2;
        if (cost < (best[slot] ?? 0) - 1e-9) {
          best[slot] = cost;
          from[slot] = index;
        }
      });
    }
  }
  return walkBack(from, left.length, right.length, columns);
}

function walkBack(from: Int8Array, lefts: number, rights: number, columns: number): Bead[] {
  const beads: Bead[] = [];
  let [i, j] = [lefts, rights];
  while (i > 0 || j > 0) {
    const step = STEPS[from[i * columns + j] ?? -1] ?? (i > 0 ? STEPS[3] : STEPS[4]);
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
  leftAnchors: readonly ReadonlySet<string>[],
  rightAnchors: readonly ReadonlySet<string>[],
  [i, i2]: readonly [number, number],
  [j, j2]: readonly [number, number],
): number {
  const length = (texts: readonly string[]): number =>
    texts.reduce((sum, text) => sum + text.length, 0);
  const a = length(left.slice(i, i2)) * LENGTH_RATIO;
  const b = length(right.slice(j, j2));
  const unlike = Math.abs(a - b) / (a + b + 10);
  const ours = new Set(leftAnchors.slice(i, i2).flatMap((set) => [...set]));
  const theirs = new Set(rightAnchors.slice(j, j2).flatMap((set) => [...set]));
  const most = Math.max(ours.size, theirs.size);
  const shared = [...ours].filter((anchor) => theirs.has(anchor)).length;
  return unlike * 1.5 + (most === 0 ? 0.2 : (0.5 * (most - shared)) / most);
}

/** Numbers, and words with a capital inside the text: what a translation leaves as it is. */
function anchorsOf(text: string): ReadonlySet<string> {
  const words = text.match(/\d+|\p{Lu}[\p{L}-]{2,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 8).toLowerCase()));
}
