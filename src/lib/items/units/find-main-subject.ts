import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** Subject and predicate of a sentence's main clause, as word indices. */
export interface MainSubject {
  readonly subject: number;
  readonly predicate: number;
  /** The verb with a person: the predicate, its auxiliary or its copula. */
  readonly finite: number;
}

/** The subject before the verb of a statement; null in headings, commands, questions, inversions. */
export function findMainSubject({ words, dependents }: TreeView): MainSubject | null {
  const predicate = words.findIndex(({ head }) => head < 0);
  const own = dependents[predicate] ?? [];
  const isFinite = (at: number): boolean => words[at]?.feats['VerbForm'] === 'Fin';
  const finite = isFinite(predicate)
    ? predicate
    : own.find((at) => /^(?:aux|cop)/u.test(words[at]?.deprel ?? '') && isFinite(at));
  const subject = own.find((at) => /^(?:nsubj|expl:subj)/u.test(words[at]?.deprel ?? ''));
  if (finite === undefined || subject === undefined || subject > finite) return null;
  return /^(?:Imp|Sub)$/u.test(words[finite]?.feats['Mood'] ?? '')
    ? null
    : { subject, predicate, finite };
}

/** Indices of a word and all below it, ascending. */
export function phraseOf({ dependents }: Pick<TreeView, 'dependents'>, head: number): number[] {
  const phrase = [head];
  const seen = new Set(phrase);
  for (const at of phrase)
    for (const below of dependents[at] ?? [])
      if (!seen.has(below)) {
        seen.add(below);
        phrase.push(below);
      }
  return phrase.sort((a, b) => a - b);
}
