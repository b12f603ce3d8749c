import { LEVELS, type Level } from '#lib/core/level.ts';
import { countWords } from '#lib/text/split-paragraphs.ts';

/**
 * A first guess, which `level/level-drafts.ts` corrects where the sentence has a tree: a CEFR level by the length of the sentence that must be understood and the level at which what is
 * asked is taught (0 for A1): the steps follow the mean sentence lengths of graded readers, about 8
 * words at A1 to 25 at C1.
 */
export function estimateLevel(sentence: string, taught: 0 | 1 | 2 | 3 = 0): Level {
  const words = countWords(sentence);
  const byLength = words <= 7 ? 0 : words <= 13 ? 1 : words <= 24 ? 2 : 3;
  return LEVELS[Math.max(byLength, taught)] ?? 'C2';
}
