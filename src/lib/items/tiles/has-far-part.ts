import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Tile } from './cut-tiles.ts';

/**
 * Whether something could stand right behind a word before as well: the adjective of *un bateau de pêche
 * islandais*, the particle of *took the children in*, *lui-même*.
 */
export function hasFarPart(view: TreeView, tiles: readonly Tile[]): boolean {
  const { words } = view;
  const isFar = tiles.some(({ first, last }, index) => {
    const { deprel = '', head = -1, form = '' } = words[first] ?? {};
    if (index > 0 && first === last && SELF.test(form)) return true;
    if (head < 0 || head >= first || index === 0) return false;
    if (deprel === 'compound:prt') return true;
    return deprel === 'amod' && first === last && head < (tiles[index - 1]?.first ?? 0);
  });
  return isFar || words.some((_, at) => disagrees(view, at));
}

/** *taille lui-même la pierre*, *taille la pierre lui-même* */
const SELF = /^(?:(?:lui|elle|eux|elles|soi)-mêmes?|(?:him|her|it)self|themselves)$/iu;

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
