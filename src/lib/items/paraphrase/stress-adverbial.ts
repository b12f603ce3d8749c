import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { beginsWithVowel } from '../guards/reject-elision-cue.ts';
import { isOnce } from '../guards/reject-presupposed.ts';
import { partAdverbial, partFrontedDate, type Parted } from './move-adverbial.ts';

/** What these say goes on, or answers another sentence. */
const LASTING = /(?<!\p{L})(?:toujours|encore|déjà|toutefois|cependant|alors|aussi)(?!\p{L})/iu;
const OPENER = /^(?:en|à|au|aux|le|dans|lors|pendant)(?!\p{L})/iu;

/**
 * *C'est en 1889 que la tour fut achevée.* Only of what happened once: elsewhere the stress would say
 * that it happened then or there alone. Null where the elision of *que* is unsure.
 */
export function stressAdverbial(tree: TreeView): string | null {
  if (!isOnce(tree)) return null;
  const parted = partAdverbial(tree) ?? partFrontedDate(tree);
  if (parted === null || LASTING.test(parted.rest)) return null;
  return stressed(parted);
}

function stressed({ adverbial, rest }: Parted): string | null {
  const vowel = beginsWithVowel(rest);
  if (vowel === null || !OPENER.test(adverbial)) return null;
  return `C'est ${adverbial} ${vowel ? "qu'" : 'que '}${rest}.`;
}
