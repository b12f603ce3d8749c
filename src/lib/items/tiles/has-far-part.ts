import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Tile } from './cut-tiles.ts';

/**
 * Whether something could stand right behind a word before as well: the adjective of *un bateau de pêche
 * islandais*, the particle of *took the children in*.
 */
export function hasFarPart(view: TreeView, tiles: readonly Tile[]): boolean {
  const { words } = view;
  const isFar = tiles.some(({ first, last }, index) => {
    const { deprel = '', head = -1 } = words[first] ?? {};
    if (head < 0 || head >= first || index === 0) return false;
    if (deprel === 'compound:prt') return true;
    return deprel === 'amod' && first === last && head < (tiles[index - 1]?.first ?? 0);
  });
  return isFar || words.some((_, at) => disagrees(view, at));
}

/** *de montagne italien*: the tree has hung the adjective on the nearer noun, which it does not agree with. */
function disagrees({ words }: TreeView, at: number): boolean {
  const word = words[at];
  const noun = words[word?.head ?? -1];
  if (word?.deprel !== 'amod' || noun === undefined || word.head > at) return false;
  return ['Gender', 'Number'].some((name) => {
    const [own, other] = [word.feats[name], noun.feats[name]];
    return own !== undefined && other !== undefined && own !== other;
  });
}
