/** What is asked first of items that nobody has seen yet, and which of them stand for others. */
import type { Kind } from '#lib/bank/schema.ts';
import { areSiblings, type Candidate } from './candidates.ts';

/** Never answered: the best of each kind, then the second best of each kind, and so on. */
export function newOnes(candidates: readonly Candidate[]): Candidate[] {
  const kinds = new Map<Kind, Candidate[]>();
  const fresh = candidates.filter(({ learnt }) => learnt === undefined);
  for (const candidate of fresh.toSorted((a, b) => b.item.rank - a.item.rank)) {
    const ofKind = kinds.get(candidate.item.kind);
    if (ofKind === undefined) kinds.set(candidate.item.kind, [candidate]);
    else ofKind.push(candidate);
  }
  const queues = [...kinds.values()];
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    queues.flatMap((queue) => queue.slice(turn, turn + 1)),
  ).flat();
}

/** The first `size`, siblings only where there would be too few without them. */
export function withoutSiblings(candidates: readonly Candidate[], size: number): Candidate[] {
  const picked: Candidate[] = [];
  const siblings: Candidate[] = [];
  for (const candidate of candidates) {
    if (picked.length === size) break;
    const isSibling = picked.some((other) => areSiblings(candidate, other));
    (isSibling ? siblings : picked).push(candidate);
  }
  return [...picked, ...siblings].slice(0, size);
}
