import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** A word and all that hangs on it, in no order; ends on any tree, be it a broken one. */
export function listSubtree({ words, dependents }: TreeView, at: number): number[] {
  const found: number[] = [];
  const open = [at];
  while (open.length > 0 && found.length <= words.length) {
    const next = open.pop();
    if (next === undefined) break;
    found.push(next);
    open.push(...(dependents[next] ?? []));
  }
  return found;
}
