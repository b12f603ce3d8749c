import type { Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** Indices in `LEVELS`. */
const [A2, B1, B2, C1] = [1, 2, 3, 4] as const;
const CLAUSE = /^(?:acl|advcl|ccomp|csubj|parataxis)(?::|$)/u;

/**
 * Index in `LEVELS` of the hardest tense, mood or clause of a sentence, as grammars of the levels place
 * them (Référentiels pour le français, Didier): the imperfect and the future at A2, the past historic,
 * the passive, the conditional and the subjunctive at B1, participial clauses at B2; and of how deep its
 * clauses stand in each other.
 */
export function rateStructure(view: TreeView): number {
  return Math.max(
    0,
    ...view.words.map((word, at) => Math.max(rateForm(word), rateDepth(view, at))),
  );
}

function rateForm({ feats, deprel }: Word): number {
  if (deprel === 'aux:pass') return B1;
  if (feats['VerbForm'] === 'Part' && deprel === 'advcl') return B2;
  if (feats['VerbForm'] !== 'Fin') return 0;
  if (feats['Mood'] === 'Sub') return feats['Tense'] === 'Imp' ? C1 : B1;
  if (feats['Mood'] === 'Cnd' || feats['Tense'] === 'Past') return B1;
  return feats['Tense'] === 'Imp' || feats['Tense'] === 'Fut' ? A2 : 0;
}

/** A clause below the main one is of A2, one below that of B1, and so on. */
function rateDepth({ words }: TreeView, at: number): number {
  let depth = 0;
  for (let up = at, steps = 0; up >= 0 && steps < words.length; steps += 1) {
    if (CLAUSE.test(words[up]?.deprel ?? '')) depth += 1;
    up = words[up]?.head ?? -1;
  }
  return Math.min(depth, C1);
}
