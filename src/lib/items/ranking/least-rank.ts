import type { Kind } from '#lib/bank/schema.ts';

/**
 * What is likelier bad than this is not asked. Chosen so that of the rated items a model that had not
 * seen their texts lets pass, about as many were good as `docs/item-quality.md` wants of their kind;
 * the kinds that practise the language are good throughout and need no such choice.
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
