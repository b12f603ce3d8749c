import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/**
 * The comma that parts a verb from its object: *Elle forme avec sa sœur, un duo*; or that opens an aside
 * which none closes: *Paul et Anne, suivis du chien entrent*. Null for none. A pair of commas holds an
 * aside and parts nothing.
 */
export function findCommaSlip(view: TreeView): number | null {
  const { words, dependents } = view;
  for (const at of words.keys()) {
    const open = openAside(view, at);
    if (open !== null) return open;
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

/** The comma before a participle or an apposition that belongs to the subject, with no other before the verb. */
function openAside({ words, dependents }: TreeView, at: number): number | null {
  const { feats = {}, deprel = '', head = -1 } = words[at] ?? {};
  const predicate = words[head]?.head ?? -1;
  const isAside = deprel === 'appos' || (deprel.startsWith('acl') && feats['VerbForm'] === 'Part');
  if (!isAside || !words[head]?.deprel.startsWith('nsubj') || predicate <= at) return null;
  const comma = Math.min(at, ...(dependents[at] ?? []).filter((one) => one > head));
  const before = words[comma]?.form === ',' ? comma : comma - 1;
  if (words[before]?.form !== ',') return null;
  const isClosed = words.slice(at, predicate).some(({ form }) => form === ',');
  return isClosed ? null : before;
}
