import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { beginsWithVowel } from '../guards/reject-elision-cue.ts';
import { isOnce } from '../guards/reject-presupposed.ts';
import type { Parted } from './move-adverbial.ts';

/**
 * *C'est en 1889 que la tour fut achevée.* Only of what happened once: elsewhere the stress would say
 * that it happened then or there alone. Null where the elision of *que* is unsure.
 */
export function stressAdverbial({ adverbial, rest }: Parted, tree: TreeView): string | null {
  const vowel = beginsWithVowel(rest);
  if (
    vowel === null ||
    !isOnce(tree) ||
    !/^(?:en|à|au|aux|le|dans|lors|pendant)(?!\p{L})/iu.test(adverbial)
  )
    return null;
  return `C'est ${adverbial} ${vowel ? "qu'" : 'que '}${rest}.`;
}
