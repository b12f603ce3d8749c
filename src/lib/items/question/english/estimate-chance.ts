import type { ClauseFrame } from './frame-clause.ts';
import type { Target } from './target.ts';

/**
 * Chance, 0 to 1, that what a question leans on is read right: the verb, its subject, the answer with
 * every arc inside it, and where the phrases that stay in the stem hang.
 */
export function estimateChance(
  { view, predicate, subject, finite, body, lead }: ClauseFrame,
  target: Target,
): number {
  const direct = new Set(view.dependents[predicate]);
  const shown = [...body, ...lead.flat()].filter(
    (at) => direct.has(at) && view.words[at]?.upos !== 'PUNCT',
  );
  const leans = new Set([predicate, subject, finite, target.head, ...target.answer, ...shown]);
  let chance = 1;
  for (const at of leans) chance *= view.words[at]?.arcConfidence ?? 0;
  for (const at of [predicate, finite]) chance *= view.words[at]?.tagConfidence ?? 0;
  return chance;
}
