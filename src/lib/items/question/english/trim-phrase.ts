import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** What adds something about a noun in passing, once a comma sets it off. */
const ASIDE = /^(?:acl|appos|parataxis|advcl|list|discourse|vocative|dislocated)(?::|$)/u;
const OPENING = /^[([—–,-]$/u;
const RELATIVE = /^(?:who|whom|whose|which|where)$/iu;
/** Always in passing, with or without a mark. */
const ALWAYS_ASIDE = /^(?:parataxis|discourse|vocative|dislocated|list)(?::|$)/u;

/** A word with all that hangs on it, ascending. */
export function phraseOf(view: TreeView, head: number): number[] {
  const words = [head];
  for (const word of words) words.push(...(view.dependents[word] ?? []));
  return words.sort((a, b) => a - b);
}

/** A phrase without what is said in passing (*, who lived in Lyon,*), ascending, no marks at its edges. */
export function trimmedPhrase(view: TreeView, head: number): number[] {
  const words: number[] = [];
  const visit = [head];
  for (let at = visit.pop(); at !== undefined; at = visit.pop()) {
    words.push(at);
    visit.push(...(view.dependents[at] ?? []).filter((below) => !isAside(view, below)));
  }
  return withoutEdgeMarks(
    view,
    words.sort((a, b) => a - b),
  );
}

/** Whether a dependent only adds something: it can go without a change to what the rest says. */
export function isAside(view: TreeView, at: number): boolean {
  const deprel = view.words[at]?.deprel ?? '';
  if (ALWAYS_ASIDE.test(deprel)) return true;
  const first = phraseOf(view, at).find((word) => view.words[word]?.upos !== 'PUNCT') ?? at;
  if (!OPENING.test(view.words[first - 1]?.form ?? '')) return false;
  return ASIDE.test(deprel) || RELATIVE.test(view.words[first]?.form ?? '');
}

/** Marks that open or close the list, or that nothing stands between any more, are left out. */
export function withoutEdgeMarks(view: TreeView, words: readonly number[]): number[] {
  const isMark = (at: number): boolean => {
    const word = view.words[at];
    return word?.upos === 'PUNCT' && !/^[«“"”»’']$/u.test(word.form);
  };
  const kept = words.filter((word, place) => {
    if (!isMark(word)) return true;
    // A comma stays only between its own neighbours.
    return words[place - 1] === word - 1 && words[place + 1] === word + 1;
  });
  while (kept[0] !== undefined && isMark(kept[0])) kept.shift();
  while (kept.length > 0 && isMark(kept.at(-1) ?? -1)) kept.pop();
  return kept;
}
