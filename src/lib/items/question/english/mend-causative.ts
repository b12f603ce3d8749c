import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Mended } from './mended.ts';

/**
 * *had a castle built* against *fit construire un château*: *had* heads the sentence, *built* completes
 * it. The index of *had*; null where the two are put in other ways.
 */
export function mendCausative(
  words: readonly Mended[],
  participle: number | undefined,
  french: TreeView,
): number | null {
  const done = words[participle ?? -1];
  const object = words[done?.head ?? -1];
  const had = words[object?.head ?? -1];
  if (!french.words.some(({ head, deprel }) => deprel === 'aux:caus' && isRoot(french, head)))
    return null;
  if (done === undefined || object === undefined || had?.lemma !== 'have') return null;
  if (done.feats['VerbForm'] !== 'Part' || had.feats['VerbForm'] !== 'Fin') return null;
  if (!done.deprel.startsWith('acl') || object.deprel !== 'obj') return null;
  const at = object.head;
  Object.assign(done, { head: at, deprel: 'xcomp' });
  return at;
}

function isRoot({ words }: TreeView, at: number): boolean {
  return words[at]?.head === -1;
}
