import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { dependentsBy } from './dependents-by.ts';

/**
 * Whether an aside lacks its comma: the second one (*à Rouen, ville ancienne et vend ses biens*), or both,
 * round a participle behind a name (*Paul aidé de sa mère ouvre la porte*), or before *ce qui* (*il gagne la course ce qui plaît*).
 */
export function hasOpenAside(view: TreeView): boolean {
  return view.words.some(
    (_, at) => runsIntoVerb(view, at) || lacksBoth(view, at) || lacksMarkBeforeCe(view, at),
  );
}

function runsIntoVerb(view: TreeView, at: number): boolean {
  const { words } = view;
  const verb = words[at];
  if (verb?.deprel !== 'conj' || verb.feats['VerbForm'] !== 'Fin') return false;
  const joint = dependentsBy(view, at, /^cc/u)[0];
  if (joint === undefined) return false;
  const aside = words.findIndex(
    ({ deprel, head }, of) =>
      deprel === 'appos' &&
      of > verb.head &&
      of < joint &&
      words.slice(Math.max(0, head), of).filter(({ form }) => form === ',').length === 1,
  );
  return aside >= 0 && !words.slice(aside, joint).some(({ upos }) => upos === 'PUNCT');
}

/** Behind a noun or an adjective *ce qui* takes up all that was said. */
function lacksMarkBeforeCe({ words }: TreeView, at: number): boolean {
  const before = words[at - 1];
  return (
    words[at]?.form === 'ce' &&
    /^(?:qui|qu[e'’])$/u.test(words[at + 1]?.form ?? '') &&
    /^(?:NOUN|PROPN|ADJ)$/u.test(before?.upos ?? '') &&
    !/^tou(?:t|te|s|tes)$/iu.test(before?.form ?? '')
  );
}

function lacksBoth(view: TreeView, at: number): boolean {
  const { words } = view;
  const name = words[at];
  if (name?.upos !== 'PROPN' || !name.deprel.startsWith('nsubj')) return false;
  if (dependentsBy(view, at, /^(?:det|case)/u).length > 0) return false;
  const participle = dependentsBy(view, at, /^acl/u).find((of) => {
    const { VerbForm: form, Tense: tense } = words[of]?.feats ?? {};
    return of > at && form === 'Part' && tense !== 'Pres';
  });
  return (
    participle !== undefined &&
    participle < name.head &&
    !words.slice(at, participle).some(({ upos }) => upos === 'PUNCT')
  );
}
