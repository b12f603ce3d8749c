import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { WordLink } from '#lib/bilingual/words/word-link.ts';
import type { WordPair } from './find-word-pairs.ts';

/** English nouns that only frame another: *sense of smell*, *piece of furniture*. */
const OF = /^of$/iu;

/**
 * Whether the English of a noun is all that the translation says for it: *roof frame* is more than
 * *frame*, and *sense of smell* more than *smell*, where no French word stands for the rest.
 */
export function isWholeGloss(
  { entry, links }: Pick<WordPair, 'entry' | 'links'>,
  { words, dependents }: TreeView,
  all: readonly WordLink[],
): boolean {
  if (entry.upos !== 'NOUN') return true;
  const own = new Set(links.english);
  const isSpare = (at: number): boolean =>
    /^(?:NOUN|ADJ)$/u.test(words[at]?.upos ?? '') &&
    !own.has(at) &&
    !all.some(({ english }) => english.includes(at));
  return links.english.every((at) => {
    const { head = -1, deprel = '' } = words[at] ?? {};
    const below = dependents[at] ?? [];
    if (below.some((of) => words[of]?.deprel.startsWith('compound') === true && isSpare(of)))
      return false;
    const isFramed = below.some((of) => words[of]?.deprel === 'case' && OF.test(words[of].form));
    return !(
      (deprel.startsWith('compound') || (deprel.startsWith('nmod') && isFramed)) &&
      isSpare(head)
    );
  });
}
