import type { Span } from './place-words.ts';
import type { Tally } from './tally.ts';

/** How many spans both sides have. Each side is in order of its text and does not overlap. */
export function countSameSpans(gold: readonly Span[], system: readonly Span[]): Tally {
  const ends = new Map(gold.map(({ start, end }) => [start, end]));
  const correct = system.filter(({ start, end }) => ends.get(start) === end).length;
  return { correct, gold: gold.length, system: system.length };
}
