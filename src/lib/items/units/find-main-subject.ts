import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** Subject and predicate of a sentence's main clause, as word indices. */
export interface MainSubject {
  readonly subject: number;
  readonly predicate: number;
  /** The verb with a person: the predicate, its auxiliary or its copula. */
  readonly finite: number;
}

/** The subject before the verb of a statement; null in headings, commands, questions, inversions. */
export function findMainSubject(view: TreeView): MainSubject | null {
  const { words, dependents } = view;
  const root = words.findIndex(({ head }) => head < 0);
  const predicate = findBehindNominal(view, root) ?? root;
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

/** *Fille de Luc Bel, elle dirigea …*: the verb behind a bare noun that was taken for the head of it all; else null. */
function findBehindNominal({ words, dependents }: TreeView, root: number): number | null {
  const own = dependents[root] ?? [];
  if (words[root]?.upos !== 'NOUN' || root > 1) return null;
  if (own.some((at) => /^(?:det|case|cop|aux|nsubj)/u.test(words[at]?.deprel ?? ''))) return null;
  const subject = words.findIndex(
    ({ form, deprel }, at) =>
      deprel.startsWith('nsubj') && words[at - 1]?.form === ',' && /^(?:ils?|elles?)$/u.test(form),
  );
  const verb = words[subject]?.head ?? -1;
  const isFirst = !words.slice(0, subject).some(({ feats }) => feats['VerbForm'] === 'Fin');
  return verb > subject && isFirst ? verb : null;
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
