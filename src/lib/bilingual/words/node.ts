import type { Upos, Word } from '#lib/analysis/tree/document.ts';

/** A word that carries meaning, or several that do so together (*chemin de fer*). */
export interface Node {
  /** Indices of its words, ascending. */
  readonly words: readonly number[];
  /** The one of them that hangs outside. */
  readonly head: number;
  readonly upos: Upos;
  /** Folded lemma, and folded form. */
  readonly lemma: string;
  readonly form: string;
  /** Whether it is written with a capital where a common noun is not. */
  readonly isName: boolean;
}

/** The nodes of a sentence in order, with the tree that they form among themselves. */
export interface NodeTree {
  readonly nodes: readonly Node[];
  /** For each node the one that it hangs on, -1 for none: words without meaning are passed over. */
  readonly heads: readonly number[];
  readonly dependents: readonly (readonly number[])[];
}

/** Words without meaning that may stand between two nodes in a tree. */
const MOST_BETWEEN = 8;

/** Joins the nodes to a tree. */
export function growNodeTree(words: readonly Word[], nodes: readonly Node[]): NodeTree {
  const nodeOf = new Int32Array(words.length).fill(-1);
  nodes.forEach((node, at) => {
    for (const word of node.words) nodeOf[word] = at;
  });
  const heads = nodes.map((node, at) => {
    let word = words[node.head]?.head ?? -1;
    for (let step = 0; word >= 0 && step < MOST_BETWEEN; step += 1) {
      const found = nodeOf[word] ?? -1;
      if (found >= 0 && found !== at) return found;
      word = words[word]?.head ?? -1;
    }
    return -1;
  });
  const dependents: number[][] = nodes.map(() => []);
  heads.forEach((head, at) => dependents[head]?.push(at));
  return { nodes, heads, dependents };
}
