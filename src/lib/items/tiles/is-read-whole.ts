import { readNumberWords } from '#lib/analysis/entities/quantities/read-number-words.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** Least chance that the tree has its root at the right word. */
const MIN_ROOT = 0.4;

/**
 * Whether the tree of an English sentence shows a subject before a verb with a person, as every
 * statement has them: *Joly believed* with an adverb for a name would be cut in odd places.
 */
export function isReadWhole({ words, dependents }: TreeView): boolean {
  const root = words.findIndex(({ head }) => head < 0);
  const word = words[root];
  if (word === undefined || word.arcConfidence < MIN_ROOT) return false;
  const below = dependents[root] ?? [];
  const group = [root, ...below.filter((at) => /^(?:aux|cop)/u.test(words[at]?.deprel ?? ''))];
  const finite = group.find((at) => words[at]?.feats['VerbForm'] === 'Fin');
  const subject = below.find((at) => /^[nc]subj/u.test(words[at]?.deprel ?? ''));
  const odd = words.some(
    ({ upos, form }) => upos === 'VERB' && readNumberWords(form.toLowerCase(), 'en') !== null,
  );
  return finite !== undefined && subject !== undefined && !odd;
}
