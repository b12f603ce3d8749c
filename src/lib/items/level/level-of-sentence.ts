import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { LEVELS, type Level } from '#lib/core/level.ts';
import { rateLength } from './rate-length.ts';
import { rateStructure } from './rate-structure.ts';
import { rateWords } from './rate-words.ts';
import type { WordLevels } from './read-word-levels.ts';

/**
 * The level at which a sentence can be read: the second hardest of its words, its structure and its
 * length, and never more than one above its words.
 */
export function levelOfSentence(view: TreeView, levels: WordLevels): Level {
  const words = rateWords(view, levels);
  const [, second = 0] = [words, rateStructure(view), rateLength(view.text)].sort((a, b) => b - a);
  return LEVELS[Math.min(second, words + 1)] ?? 'C2';
}

/** The harder of two levels. */
export function harderOf(a: Level, b: Level): Level {
  return LEVELS.indexOf(a) < LEVELS.indexOf(b) ? b : a;
}
