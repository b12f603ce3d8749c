import type { AnalysedSentence } from './document.ts';

/** Least chance of a whole tree at which a sentence counts as read right. */
export const SURE_TREE = 0.5;

/**
 * Chance, 0 to 1, that every arc of the sentence is right, marks put aside, as if they were right or
 * wrong independently of each other. Below `SURE_TREE`, the sentence as a whole is unsure.
 */
export function treeConfidence({ words }: Pick<AnalysedSentence, 'words'>): number {
  return words.reduce(
    (chance, { upos, arcConfidence }) => (upos === 'PUNCT' ? chance : chance * arcConfidence),
    1,
  );
}
