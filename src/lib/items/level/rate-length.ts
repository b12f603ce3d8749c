import { countWords } from '#lib/text/split-paragraphs.ts';

/** The most words of a sentence at A1, A2, B1, B2 and C1: about the means of graded readers. */
const MOST_WORDS = [8, 13, 20, 28, 38];

/** Index in `LEVELS`. */
export function rateLength(sentence: string): number {
  const count = countWords(sentence);
  const found = MOST_WORDS.findIndex((most) => count <= most);
  return found < 0 ? MOST_WORDS.length : found;
}
