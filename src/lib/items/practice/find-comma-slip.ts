import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/**
 * The comma that parts a verb from its object: *Elle forme avec sa sœur, un duo*. Null for none. A pair
 * of commas holds an aside and parts nothing.
 */
export function findCommaSlip(view: TreeView): number | null {
  const { words, dependents } = view;
  for (const at of words.keys()) {
    const object = (dependents[at] ?? []).find((one) => words[one]?.deprel === 'obj');
    if (object === undefined || object < at || words[object]?.upos !== 'NOUN') continue;
    const comma = leftEdge(view, object) - 1;
    const isAlone = !words.slice(at + 1, comma).some(({ form }) => form === ',');
    if (comma > at && words[comma]?.form === ',' && isAlone) return comma;
  }
  return null;
}

/** The first word of a phrase. */
function leftEdge({ dependents, words }: TreeView, at: number): number {
  const before = (dependents[at] ?? []).filter((one) => one < at && words[one]?.deprel !== 'punct');
  return Math.min(at, ...before);
}
