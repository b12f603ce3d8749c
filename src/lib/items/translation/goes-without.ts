import type { Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** *un jour* – *one day*, *toutes les nuits* – *every night*: the other language has a determiner. */
const DETERMINING = { fr: /^(?:un|tout|même)$/u, en: /^(?:one|every|all|same)$/iu } as const;

/**
 * Whether a word says nothing that is missing where no word of the other language stands against it:
 * English leaves out the *ans* of an age and the *heures* of the clock, and with the *ans* goes the
 * *avoir* of *il a neuf ans*.
 */
export function goesWithout(view: TreeView, at: number): boolean {
  const word = view.words[at];
  if (word === undefined) return false;
  if (DETERMINING[view.lang].test(word.lemma)) return true;
  if (view.lang !== 'fr') return false;
  return isCounted(view, at) || (word.lemma === 'avoir' && hasAge(view, at));
}

function isCounted({ words, dependents }: TreeView, at: number): boolean {
  return (
    /^(?:an|heure)$/u.test(words[at]?.lemma ?? '') &&
    (dependents[at] ?? []).some((below) => isNumber(words[below]))
  );
}

function hasAge(view: TreeView, verb: number): boolean {
  const below = view.dependents[verb] ?? [];
  return below.some((at) => view.words[at]?.lemma === 'an' && isCounted(view, at));
}

function isNumber(word: Word | undefined): boolean {
  return word?.upos === 'NUM' && word.deprel.startsWith('nummod');
}
