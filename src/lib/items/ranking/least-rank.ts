import type { Kind } from '#lib/bank/schema.ts';

/**
 * What is likelier bad than this is not asked. Of rated items whose texts the model had not seen, those
 * below were mostly bad; a higher cut loses as many good as bad ones (`docs/item-quality.md`).
 */
const LEAST_RANK: Readonly<Record<Kind, number>> = {
  cloze: 0.4,
  'true-false': 0.4,
  question: 0.4,
  conjugation: 0.4,
  article: 0.4,
  translation: 0.4,
  pairs: 0.4,
  tiles: 0.4,
  chronology: 0.4,
  dictation: 0.4,
};

/** Whether the models think an item of a kind good enough to be asked. */
export function isLikely(kind: Kind, rank: number): boolean {
  return rank >= LEAST_RANK[kind];
}
