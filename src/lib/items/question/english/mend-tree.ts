import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { EnglishGrammar } from './english-grammar.ts';
import { mendCases } from './mend-cases.ts';
import { mendHyphens } from './mend-hyphens.ts';
import { mendNames } from './mend-names.ts';
import { mendObjects } from './mend-objects.ts';
import { mendPhrases } from './mend-phrases.ts';
import { mendRoot } from './mend-root.ts';
import { projectTree, type Guide } from './project-tree.ts';

/**
 * Mends what the English analyser is known to get wrong in well-formed prose, by the tree of the
 * French where there is one. Indices stay as they are.
 */
export function mendTree(view: TreeView, grammar: EnglishGrammar, guide: Guide | null): TreeView {
  const joined = mendPhrases(mendCases(mendNames(mendHyphens(view.words))));
  const guided = guide === null ? joined : mendCases(projectTree(joined, guide, grammar));
  const words = mendObjects(mendRoot(mendPhrases(guided)));
  const dependents: number[][] = words.map(() => []);
  words.forEach(({ head }, at) => dependents[head]?.push(at));
  return { ...view, words, dependents };
}
