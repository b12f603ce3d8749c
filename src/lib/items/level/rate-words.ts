import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { LEVELS } from '#lib/core/level.ts';
import type { WordLevels } from './read-word-levels.ts';

/** Index of B2: what no band holds. */
const BEYOND = LEVELS.indexOf('B2');
/** Share of the words that a reader must know to follow. */
const MUST_KNOW = 0.9;
const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'ADV']);

/** Index in `LEVELS` that nine in ten of the content words do not pass; 0 for none. */
export function rateWords({ words }: TreeView, levels: WordLevels): number {
  const ratings = words
    .filter(({ upos, form, start }) => CONTENT.has(upos) && (start === 0 || /^\p{Ll}/u.test(form)))
    .map(({ lemma, form }) => levels.get(lemma) ?? levels.get(form.toLowerCase()) ?? BEYOND)
    .sort((a, b) => a - b);
  return ratings[Math.max(0, Math.ceil(ratings.length * MUST_KNOW) - 1)] ?? 0;
}
