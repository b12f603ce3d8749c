import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** All makers ask for the same heads. */
const HEADS = new WeakMap<TreeView, Map<number, TreeView>>();

/**
 * The tree of a sentence's head, which `findEarlyEnds` found: no word of it hangs on a later one. A full
 * stop closes its text, without a token of its own.
 */
export function headView(view: TreeView, end: number): TreeView {
  if (end >= view.text.length) return view;
  const known = HEADS.get(view) ?? new Map<number, TreeView>();
  const head = known.get(end) ?? headOf(view, end);
  HEADS.set(view, known.set(end, head));
  return head;
}

function headOf(view: TreeView, end: number): TreeView {
  const words = view.words.filter(({ start }) => start < end);
  return {
    ...view,
    text: `${view.text.slice(0, end)}.`,
    end: end + 1,
    words,
    tokens: view.tokens.filter(({ start }) => start < end),
    dependents: view.dependents
      .slice(0, words.length)
      .map((below) => below.filter((one) => one < words.length)),
    sureSubjects: view.sureSubjects.filter((one) => one < words.length),
    mentions: view.mentions.filter((mention) => mention.start < end),
  };
}
