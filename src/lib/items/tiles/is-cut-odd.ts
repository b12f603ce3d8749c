import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Tile } from './cut-tiles.ts';

/**
 * Whether a tile shows that the sentence was misread: *a wooden* parted from *locomotive*, *plat
 * descendaient* out of *à fond plat*; or could be taken for another construction: *had the cages built* for *had
 * built the cages*.
 */
export function isCutOdd(view: TreeView, tiles: readonly Tile[]): boolean {
  const { words, lang } = view;
  return tiles.some(({ first, last }, index) => {
    const [head, end] = [words[first], words[last]];
    const next = words[tiles[index + 1]?.first ?? -1];
    if (lang === 'fr') {
      return first < last && FLAT.test(head?.form ?? '') && words[first - 1]?.upos === 'NOUN';
    }
    if (end?.upos === 'ADJ' && /^(?:NOUN|PROPN|ADJ)$/u.test(next?.upos ?? '')) return true;
    return (
      first === last &&
      CAUSING.test(head?.form ?? '') &&
      hasParticiple(view, tiles.slice(index + 1))
    );
  });
}

/** Adjectives that are adverbs beside some verbs, and never before one. */
const FLAT = /^(?:bas|clair|court|droit|dur|fin|fort|haut|lourd|net|plat)$/u;
const CAUSING = /^(?:had|has|have|gets?|got)$/iu;

/** *glass cages built*: a participle of its own behind what it is said of. */
function hasParticiple({ words }: TreeView, tiles: readonly Tile[]): boolean {
  return tiles.slice(1, 3).some(({ first }) => {
    const { upos, feats, deprel = '' } = words[first] ?? {};
    return (
      upos === 'VERB' && feats?.['VerbForm'] === 'Part' && /^(?:xcomp|ccomp|acl|conj)/u.test(deprel)
    );
  });
}
