import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { mendNames } from './mend-names.ts';
import { mendObjects } from './mend-objects.ts';
import { mendRoot } from './mend-root.ts';

/** Mends what the English analyser is known to get wrong in well-formed prose. Indices stay as they are. */
export function mendTree(view: TreeView): TreeView {
  const words = mendObjects(mendRoot(mendNames(view.words)));
  const dependents: number[][] = words.map(() => []);
  words.forEach(({ head }, at) => dependents[head]?.push(at));
  return { ...view, words, dependents };
}
