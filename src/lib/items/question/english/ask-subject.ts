import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { askNominal } from './ask-nominal.ts';
import type { Asker } from './target.ts';

/** *Who discovered radium?*, *Which director …?*, *How many lakes are there?* */
export const askSubject: Asker = (frame, grammar) => {
  const { view, subject, predicate, existential } = frame;
  const targets = askNominal(frame, subject, 'subject', grammar);
  if (existential) return targets.filter(({ word }) => word === 'how-many');
  const copular = isCopular(view, predicate);
  return targets.filter(({ word }) => {
    if (!copular || (word !== 'who' && word !== 'what')) return true;
    // *What is a city?* has too many answers; *What is the capital of France?* has one.
    return isIdentity(view, predicate);
  });
};

export function isCopular(view: TreeView, predicate: number): boolean {
  return (view.dependents[predicate] ?? []).some((at) => view.words[at]?.deprel === 'cop');
}

/** Whether a predicate noun picks out one thing: *the capital*, *his best film*, *the first woman*. */
export function isIdentity(view: TreeView, predicate: number): boolean {
  const below = view.dependents[predicate] ?? [];
  if (below.some((at) => view.words[at]?.deprel === 'case')) return false;
  return below.some((at) => {
    const word = view.words[at];
    return word?.feats['Definite'] === 'Def' || /^nmod:poss$/u.test(word?.deprel ?? '');
  });
}
