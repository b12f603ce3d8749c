import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** Something without a verb that is read as coordinated with one: *five* in *fifty-five*. */
export function isOddConjunct(view: TreeView, at: number, predicate: number): boolean {
  const word = view.words[at];
  if (word?.deprel !== 'conj' || view.words[predicate]?.upos !== 'VERB') return false;
  if (/^(?:VERB|AUX)$/u.test(word.upos)) return false;
  return !(view.dependents[at] ?? []).some((below) =>
    /^(?:nsubj|cop|aux)(?::|$)/u.test(view.words[below]?.deprel ?? ''),
  );
}

/**
 * Whether nothing that the analysis puts elsewhere stands inside the subject, before the verb or
 * right before the subject: *King Louis | XV instructed*.
 */
export function isWholeSubject(
  view: TreeView,
  first: number,
  end: number,
  known: ReadonlySet<number>,
): boolean {
  const isLight = (at: number): boolean =>
    /^(?:PUNCT|ADV|AUX|PART)$/u.test(view.words[at]?.upos ?? 'PUNCT') || known.has(at);
  if (!isLight(first - 1) && view.words[first - 1]?.upos !== 'CCONJ') return false;
  for (let at = first; at < end; at += 1) if (!isLight(at)) return false;
  return true;
}
