/**
 * Interleaved practice beats blocked practice, and siblings give each other away: no two items of a
 * kind, nor of a text, in a row and siblings as far apart as possible, else keeping the order given.
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
  const last = recent.at(-1);
  const repeatsKind = last?.item.kind === candidate.item.kind;
  const repeatsText = last?.card.bank === candidate.card.bank;
  return (givesAway ? 4 : 0) + (repeatsKind ? 2 : 0) + (repeatsText ? 1 : 0);
}

/** Index of the first element with the smallest weight. */
function lightest<Element>(
  elements: readonly Element[],
  weightOf: (element: Element) => number,
): number {
  const weights = elements.map(weightOf);
  return weights.indexOf(Math.min(...weights));
}
