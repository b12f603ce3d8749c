import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Run } from './accept-orders.ts';
import type { Tile } from './cut-tiles.ts';
import { blockOf } from './find-free-runs.ts';

/** Not the subject *qui*, which never changes places. */
const RELATIVE = /^(?:que?|qu['’]|dont|où)$/iu;

/**
 * The subjects and verbs of French relative clauses that can change places: *où les paysans la
 * cultivent depuis longtemps*, *où la cultivent les paysans depuis longtemps*. None where the verb has a noun
 * for an object or an attribute.
 */
export function findInversions(view: TreeView, tiles: readonly Tile[]): Run[] {
  if (view.lang !== 'fr') return [];
  const { words, dependents } = view;
  return words.flatMap((verb, at): Run[] => {
    if (verb.upos !== 'VERB' || verb.deprel === 'root') return [];
    const below = dependents[at] ?? [];
    const isRelative = below.some(
      (one) => one < at && words[one]?.upos !== 'SCONJ' && RELATIVE.test(words[one]?.form ?? ''),
    );
    if (!isRelative) return [];
    if (below.some((one) => isTied(view, one))) return [];
    const subject = below.find((one) => (words[one]?.deprel ?? '').startsWith('nsubj'));
    if (!/^(?:NOUN|PROPN)$/u.test(words[subject ?? -1]?.upos ?? '')) return [];
    const said = subject === undefined ? null : blockOf(view, tiles, subject);
    const tile = tiles.findIndex(({ first, last }) => first <= at && at <= last);
    if (said === null || tile < 1 || tile >= tiles.length - 1) return [];
    const done = { first: tile, last: tile };
    const blocks = said.last + 1 === tile ? [said, done] : [done, said];
    if (blocks[0]?.last !== (blocks[1]?.first ?? 0) - 1) return [];
    return RELATIVE.test(words[tiles[tile]?.first ?? -1]?.form ?? '')
      ? []
      : [{ blocks, between: null }];
  });
}

/** An object or an attribute in nouns, which keeps the subject before the verb. */
function isTied({ words }: TreeView, at: number): boolean {
  const { deprel = '', upos } = words[at] ?? {};
  return /^(?:obj|xcomp|cop|ccomp)/u.test(deprel) && upos !== 'PRON';
}
