import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { BilingualEntry } from '../bilingual-lexicon.ts';
import type { AlignmentLexicons } from './alignment-lexicons.ts';
import { keysOfEntry } from './english-keys.ts';
import type { Node } from './node.ts';

/** How the lexicon gives an English key for a French word. */
export interface Equivalent {
  /** Place among the equivalents, from 0 for the most usual. */
  readonly rank: number;
  /** Whether the entry has the tag that the word has in its sentence. */
  readonly sameUpos: boolean;
}

/** The single English words that the lexicon gives for a node of one word, by their keys. */
export function listEquivalents(
  node: Node,
  { words, dependents }: TreeView,
  { bilingual }: AlignmentLexicons,
): ReadonlyMap<string, Equivalent> {
  const word = words[node.head];
  const found = new Map<string, Equivalent>();
  if (word === undefined || node.words.length > 1) return found;
  const isReflexive = (dependents[node.head] ?? []).some((at) =>
    words[at]?.deprel.startsWith('expl'),
  );
  const lemma = word.lemma.replace('’', "'");
  const form = word.form.toLowerCase().replace('’', "'");
  const reflexive = isReflexive
    ? [...bilingual.entries(`se ${lemma}`), ...bilingual.entries(`s'${lemma}`)]
    : [];
  const usual = bilingual.entries(lemma);
  const add = (entry: BilingualEntry, penalty: number): void => {
    keysOfEntry(entry).forEach(([key = '', ...more], rank) => {
      if (more.length > 0) return;
      const known = found.get(key);
      const sameUpos = entry.upos === word.upos;
      if (known && known.rank <= rank + penalty && (known.sameUpos || !sameUpos)) return;
      found.set(key, { rank: rank + penalty, sameUpos });
    });
  };
  for (const entry of reflexive) add(entry, 0);
  for (const entry of usual) add(entry, reflexive.length > 0 ? 1 : 0);
  // The lemma may be wrong where the tag is: the form itself, and the lemma without its capital.
  if (form !== lemma)
    for (const entry of bilingual.entries(form)) add(entry, usual.length > 0 ? 2 : 0);
  if (usual.length === 0 && form !== lemma.toLowerCase())
    for (const entry of bilingual.entries(lemma.toLowerCase())) add(entry, 0);
  return found;
}
