import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { MakerContext } from '../context.ts';
import { respellNoun } from './respell-noun.ts';
import { respellVerb } from './respell-verb.ts';
import type { Respelling } from './respelling.ts';

/**
 * The other ways to write a sentence that sound the same, where who hears it could write a word in the
 * singular or the plural; a string, the word, where what would change with it cannot be told.
 */
export function findUnheardNumber(
  view: TreeView,
  lookups: Pick<MakerContext, 'lexicon' | 'readingsOf'>,
): Respelling[] | string {
  const found: Respelling[] = [];
  for (const [at, { form, upos }] of view.words.entries()) {
    const isVerb = upos === 'VERB' || upos === 'AUX';
    const respelt = isVerb ? respellVerb(view, at, lookups) : respellNoun(view, at, lookups);
    if (respelt === null) return form;
    if (respelt.length > 0) found.push(respelt);
  }
  return found;
}
