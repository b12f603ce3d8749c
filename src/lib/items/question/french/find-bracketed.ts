import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** Indices of the words in brackets, the brackets among them; an open one reaches to the end. */
export function findBracketed({ words }: TreeView): ReadonlySet<number> {
  const inside = new Set<number>();
  let depth = 0;
  for (const [at, { form }] of words.entries()) {
    if (/^[([]$/u.test(form)) depth += 1;
    if (depth > 0) inside.add(at);
    if (/^[)\]]$/u.test(form)) depth = Math.max(0, depth - 1);
  }
  return inside;
}
