import type { Evidence } from './word-link.ts';

/** How many times likelier the document must make a pair for its word to be taken. */
const SHOWN = 4;

/**
 * The chance that a link is right, from the share that it has among its competitors. Fitted by hand to
 * links read on sentences of many kinds: with a lexicon, a name, a value or a spelling behind it, even
 * a narrow choice is mostly right; by place and tree alone, a sure choice is often wrong.
 */
export function estimateConfidence(by: Evidence | null, chance: number, factor: number): number {
  if (by === null) return factor >= SHOWN ? chance * 0.95 : chance * 0.8 - 0.05;
  return by === 'cognate' ? 0.8 + 0.19 * chance : 0.85 + 0.14 * chance;
}
