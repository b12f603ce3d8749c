import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** Whether a sentence that ended before this mark would lose what a list or a verb of it still wants. */
export function tearsPhrase(view: TreeView, mark: number): boolean {
  return tearsList(view, mark) || tearsVerbs(view, mark) || leavesVerb(view, mark);
}

/** *Il vend du pain, un fromage et des noix*: what stands behind the mark is more of what is before. */
function tearsList({ words }: TreeView, mark: number): boolean {
  const [first, ...rest] = words.slice(mark + 1);
  if (words[mark]?.form !== ',' || !/^(?:DET|NUM|PROPN|NOUN)$/u.test(first?.upos ?? ''))
    return false;
  const joint = rest.findIndex(({ form }) => /^(?:et|ou)$/iu.test(form));
  return joint >= 0 && !rest.slice(0, joint).some(({ upos }) => /^(?:VERB|AUX)$/u.test(upos));
}

/** *Il chante, danse, rit*: the verb behind the mark has its subject before it. */
function tearsVerbs({ words }: TreeView, mark: number): boolean {
  return words[mark]?.form === ',' && words[mark + 1]?.feats['VerbForm'] === 'Fin';
}

/** *Elle est dotée, en 1630, de murs*: a verb right before an aside waits for what follows that. */
function leavesVerb({ words }: TreeView, mark: number): boolean {
  const next = words[mark + 1];
  return (
    words[mark]?.form === ',' &&
    words[mark - 1]?.upos === 'VERB' &&
    words.slice(mark + 1, -1).some(({ form }) => form === ',') &&
    /^(?:ADP|ADV|NUM)$/u.test(next?.upos ?? '')
  );
}
