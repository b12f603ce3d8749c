import type { Asked } from '../asked.ts';

/** A question about what a noun in passing tells of somebody or something; its wording is added. */
export function askedNoun(
  at: number,
  tagConfidence: number,
  /** Chance that such a noun, surely read, tells it. */
  sure: number,
): Pick<Asked, 'word' | 'role' | 'answerHead' | 'predicate' | 'negated' | 'confidence'> {
  return {
    word: 'which',
    role: 'attribute',
    answerHead: at,
    predicate: at,
    negated: false,
    confidence: sure * Math.min(1, tagConfidence + 0.1),
  };
}
