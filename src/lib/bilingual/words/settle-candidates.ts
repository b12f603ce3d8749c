import type { WeighedPair } from './word-model.ts';

/** How much a pair gains when its heads, its dependents or its neighbours pair as well. */
const HEADS = 14;
const DEPENDENTS = 12;
const NEIGHBOURS = 4;
/** What speaks for a word having no counterpart, on the scale of the weights. */
const NOTHING = 8;
const ROUNDS = 4;
/** No sentence that is one has more on one word. */
const MOST_DEPENDENTS = 24;

/** Positions in the list of candidates that support one, by how they stand to it. */
interface Support {
  /** -1 for none. */
  readonly head: number;
  readonly dependents: readonly number[];
  readonly neighbours: readonly number[];
}

/**
 * The chance of each candidate, 0 to 1: its share among all that its French word could be, or among
 * all that its English word could be where that is less. The chances of candidates that hang together raise each other,
 * in a few rounds (mean field, by products and quotients only).
 */
export function settleCandidates(
  pair: WeighedPair,
  /** What the document adds to each candidate's weight, as a factor. */
  factors: Float64Array | null,
): Float64Array {
  const { candidates, left, right } = pair;
  const supports = supportsOf(pair);
  let chances = new Float64Array(candidates.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    const weights = new Float64Array(candidates.length);
    const ours = new Float64Array(left.nodes.length).fill(NOTHING);
    const theirs = new Float64Array(right.nodes.length).fill(NOTHING);
    candidates.forEach(({ left: a, right: b, weight }, at) => {
      const gain = round === 0 ? 1 : gainOf(supports[at], chances);
      const full = weight * gain * (factors?.[at] ?? 1);
      weights[at] = full;
      ours[a] = (ours[a] ?? 0) + full;
      theirs[b] = (theirs[b] ?? 0) + full;
    });
    const before = chances;
    chances = weights.map((weight, at) => {
      const { left: a = 0, right: b = 0 } = candidates[at] ?? {};
      const chance = weight / Math.max(ours[a] ?? 1, theirs[b] ?? 1);
      return round < 2 ? chance : (chance + (before[at] ?? 0)) / 2;
    });
  }
  return chances;
}

function gainOf(support: Support | undefined, chances: Float64Array): number {
  if (!support) return 1;
  const head = support.head === -1 ? 0 : (chances[support.head] ?? 0);
  return (
    1 +
    HEADS * head +
    DEPENDENTS * sumOf(support.dependents, chances) +
    NEIGHBOURS * sumOf(support.neighbours, chances)
  );
}

/** At most 1: a second dependent that pairs adds little to the first. */
function sumOf(candidates: readonly number[], chances: Float64Array): number {
  let total = 0;
  for (const at of candidates) total += chances[at] ?? 0;
  return Math.min(1, total);
}

const known = new WeakMap<WeighedPair, readonly Support[]>();

function supportsOf(pair: WeighedPair): readonly Support[] {
  const found = known.get(pair) ?? listSupports(pair);
  known.set(pair, found);
  return found;
}

function listSupports({ candidates, left, right }: WeighedPair): Support[] {
  const width = right.nodes.length;
  const places = new Map(candidates.map(({ left: a, right: b }, at) => [a * width + b, at]));
  const find = (a: number, b: number): number =>
    a < 0 || b < 0 || b >= width ? -1 : (places.get(a * width + b) ?? -1);
  return candidates.map(({ left: a, right: b }) => {
    const dependents: number[] = [];
    for (const ours of (left.dependents[a] ?? []).slice(0, MOST_DEPENDENTS))
      for (const theirs of (right.dependents[b] ?? []).slice(0, MOST_DEPENDENTS)) {
        const at = find(ours, theirs);
        if (at !== -1) dependents.push(at);
      }
    return {
      head: find(left.heads[a] ?? -1, right.heads[b] ?? -1),
      dependents,
      neighbours: [
        find(a - 1, b - 1),
        find(a + 1, b + 1),
        find(a - 1, b + 1),
        find(a + 1, b - 1),
      ].filter((at) => at !== -1),
    };
  });
}
