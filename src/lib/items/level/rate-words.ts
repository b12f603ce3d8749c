import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { LEVELS } from '#lib/core/level.ts';
import core from './core-lemmas.json' with { type: 'json' };

const LEVEL_OF: ReadonlyMap<string, number> = new Map(
  Object.entries(core).flatMap(([level, lemmas]) =>
    lemmas.split(' ').map((lemma) => [lemma, LEVELS.findIndex((one) => one === level)] as const),
  ),
);
/** Index of B2: what no band holds. */
const BEYOND = LEVELS.indexOf('B2');
/** Share of the words that a reader must know to follow. */
const MUST_KNOW = 0.9;
const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'ADV']);

/** Index in `LEVELS` that nine in ten of the content words do not pass; 0 for none. */
export function rateWords({ words }: TreeView): number {
  const ratings = words
    .filter(({ upos, form, start }) => CONTENT.has(upos) && (start === 0 || /^\p{Ll}/u.test(form)))
    .map(({ lemma, form }) => LEVEL_OF.get(lemma) ?? LEVEL_OF.get(form.toLowerCase()) ?? BEYOND)
    .sort((a, b) => a - b);
  return ratings[Math.max(0, Math.ceil(ratings.length * MUST_KNOW) - 1)] ?? 0;
}
