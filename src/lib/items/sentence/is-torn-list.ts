import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/**
 * Whether the verbs of a statement are listed by commas alone: *Elle ouvre une auberge, épouse Jean.*,
 * of which the last one with its *et* or *puis* was left out.
 */
export function isTornList({ words, dependents }: TreeView): boolean {
  const root = words.findIndex(({ head }) => head < 0);
  const joined = (dependents[root] ?? []).filter((at) => {
    const word = words[at];
    return word?.deprel === 'conj' && /^(?:VERB|AUX)$/u.test(word.upos);
  });
  const hasJoint = (at: number): boolean =>
    (dependents[at] ?? []).some((of) => {
      const { deprel = '', form = '' } = words[of] ?? {};
      return deprel.startsWith('cc') || /^(?:puis|ensuite|enfin)$/iu.test(form);
    });
  return joined.length > 0 && !joined.some(hasJoint);
}
