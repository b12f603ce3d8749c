/**
 * Interleaved practice beats blocked practice, and siblings give each other away: no two items of a
 * kind in a row and siblings as far apart as possible, else keeping the order given.
 */
import { areSiblings, type Candidate } from './candidates.ts';

/** Entries between two siblings, where that can be had. */
const SIBLING_DISTANCE = 3;

export function spreadOut(candidates: readonly Candidate[]): Candidate[] {
  const left = [...candidates];
  const spread: Candidate[] = [];
  while (left.length > 0) {
    const next = lightest(left, (candidate) => penaltyAfter(spread, candidate));
    spread.push(...left.splice(next, 1));
  }
  return spread;
}

function penaltyAfter(spread: readonly Candidate[], candidate: Candidate): number {
  const recent = spread.slice(-SIBLING_DISTANCE);
  const givesAway = recent.some((other) => areSiblings(other, candidate));
  const repeatsKind = recent.at(-1)?.item.kind === candidate.item.kind;
  return (givesAway ? 2 : 0) + (repeatsKind ? 1 : 0);
}

/** Index of the first element with the smallest weight. */
function lightest<Element>(
  elements: readonly Element[],
  weightOf: (element: Element) => number,
): number {
  const weights = elements.map(weightOf);
  return weights.indexOf(Math.min(...weights));
}
