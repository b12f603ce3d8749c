import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** *Adam et Ève est conservé à Lyon*: two joined names with a verb in the singular are a title. */
export function isJoinedTitle({ words, dependents }: TreeView, at: number): boolean {
  const own = words[at];
  const first = own?.deprel === 'conj' ? own.head : at;
  const top = words[first];
  if (top?.deprel.startsWith('nsubj') !== true) return false;
  const joined = (dependents[first] ?? []).find((below) => words[below]?.deprel === 'conj');
  const isAnd = (dependents[joined ?? -1] ?? []).some((below) => words[below]?.form === 'et');
  const isNamed = [first, joined ?? -1].every((each) => /^\p{Lu}/u.test(words[each]?.form ?? ''));
  if (!isAnd || !isNamed) return false;
  const verbs = [top.head, ...(dependents[top.head] ?? [])].map((each) => words[each]);
  const finite = verbs.find((word) => word?.feats['VerbForm'] === 'Fin');
  return finite?.feats['Number'] === 'Sing' && finite.feats['Person'] === '3';
}
