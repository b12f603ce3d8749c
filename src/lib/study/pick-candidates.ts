/**
 * What is asked, the most urgent first: what is due, the longest overdue first; then what is new,
 * the best of each kind in turn; then, if that is still too little, what will be due soonest.
 */
import type { Kind } from '#lib/bank/schema.ts';
import { shuffled, type Random } from '#lib/core/random.ts';
import { areSiblings, type Candidate } from './candidates.ts';
import type { SessionSettings } from './session.ts';

export function pickCandidates(
  candidates: readonly Candidate[],
  { source, size }: SessionSettings,
  now: number,
  random: Random,
): Candidate[] {
  // Shuffled first, so that chance decides between equals.
  const drawn = shuffled(candidates, random);
  switch (source) {
    case 'new':
      return withoutSiblings(newOnes(drawn), size);
    case 'due':
      return withoutSiblings(dueOnes(drawn, now), size);
    case 'missed':
      return withoutSiblings(byDue(drawn.filter(wasMissed)), size);
    case 'exam':
      return withoutSiblings(drawn, size);
    case 'mixed': {
      const later = drawn.filter(({ learnt }) => learnt !== undefined && learnt.due > now);
      return withoutSiblings([...dueOnes(drawn, now), ...newOnes(drawn), ...byDue(later)], size);
    }
  }
}

function wasMissed({ learnt }: Candidate): boolean {
  return learnt !== undefined && learnt.lastVerdict !== 'right';
}

function dueOnes(candidates: readonly Candidate[], now: number): Candidate[] {
  return byDue(candidates.filter(({ learnt }) => learnt !== undefined && learnt.due <= now));
}

function byDue(candidates: readonly Candidate[]): Candidate[] {
  return candidates.toSorted((a, b) => (a.learnt?.due ?? 0) - (b.learnt?.due ?? 0));
}

/** The best of each kind, then the second best of each kind, and so on. */
function newOnes(candidates: readonly Candidate[]): Candidate[] {
  const kinds = new Map<Kind, Candidate[]>();
  const fresh = candidates.filter(({ learnt }) => learnt === undefined);
  for (const candidate of fresh.toSorted((a, b) => b.item.rank - a.item.rank)) {
    const ofKind = kinds.get(candidate.item.kind) ?? [];
    kinds.set(candidate.item.kind, [...ofKind, candidate]);
  }
  const queues = [...kinds.values()];
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    queues.flatMap((queue) => queue.slice(turn, turn + 1)),
  ).flat();
}

/** The first `size`, siblings only where there would be too few without them. */
function withoutSiblings(candidates: readonly Candidate[], size: number): Candidate[] {
  const picked: Candidate[] = [];
  const siblings: Candidate[] = [];
  for (const candidate of candidates) {
    if (picked.length === size) break;
    const isSibling = picked.some((other) => areSiblings(candidate, other));
    (isSibling ? siblings : picked).push(candidate);
  }
  return [...picked, ...siblings].slice(0, size);
}
