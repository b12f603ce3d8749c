import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Run } from './accept-orders.ts';
import type { Tile } from './cut-tiles.ts';
import { subtree } from './find-free-runs.ts';

const COORDINATOR = /^(?:et|ou|and|or)$/iu;
const MARKED = /[,;:.!?…]$/u;
/** Verbs that stand in a row may tell one thing after the other; nouns and adjectives do not. */
const EXCHANGED = /^(?:NOUN|PROPN|ADJ)$/u;

/**
 * Pairs of conjuncts that can change places around their conjunction: one tile each, alike in form,
 * and neither the first tile (but for a name) nor the last. The name of a guard where three or more
 * could be laid in any order.
 */
export function findConjuncts(view: TreeView, tiles: readonly Tile[]): Run[] | string {
  const runs: Run[] = [];
  for (const [between, tile] of tiles.entries()) {
    const { form = '', upos } = view.words[tile.first] ?? {};
    if (tile.first !== tile.last || upos !== 'CCONJ' || !COORDINATOR.test(form)) continue;
    const [left, right] = [tiles[between - 1], tiles[between + 1]];
    if (left === undefined || right === undefined || between + 1 === tiles.length - 1) continue;
    if (MARKED.test(left.text) || MARKED.test(right.text)) continue;
    const names = [left, right].filter((each) => isName(view, each));
    if (between - 1 === 0 && names.length < 2) continue;
    // *Joseph et Étienne Montgolfier*
    if (names.length === 2 && left.last - left.first !== right.last - right.first) continue;
    if (!areAlike(view, left, right) || hasMore(view, right)) continue;
    if (opensClause(view, left, tiles[between + 2])) return 'reject-unsure-attachment';
    if (inList(view, left, right)) return 'reject-list';
    runs.push({
      blocks: [
        { first: between - 1, last: between - 1 },
        { first: between + 1, last: between + 1 },
      ],
      between,
    });
  }
  return runs;
}

/** *de radio* and *de télévision*, *le chat* and *un chien*: of one class, opened by one preposition. */
function areAlike(view: TreeView, left: Tile, right: Tile): boolean {
  const { words } = view;
  const [a, b] = [headOf(view, left), headOf(view, right)];
  if (a === null || b === null || words[a]?.upos !== words[b]?.upos) return false;
  if (!EXCHANGED.test(words[a]?.upos ?? '')) return false;
  // A parser takes *de radio* in *les chaînes de télévision et de radio* for a conjunct of the whole.
  const { deprel, head = -1 } = words[b] ?? {};
  if (deprel !== 'conj' || (head !== a && head !== words[a]?.head)) return false;
  const [first, second] = [words[left.first], words[right.first]];
  if (first?.upos !== second?.upos) return false;
  // *du Jura et d'Auvergne*
  return first?.upos !== 'ADP' || first.lemma.toLowerCase() === second?.lemma.toLowerCase();
}

/** The word of a tile that hangs on none of its others. */
function headOf({ words }: TreeView, { first, last }: Tile): number | null {
  for (let at = first; at <= last; at += 1) {
    const head = words[at]?.head ?? -1;
    if (words[at]?.upos !== 'PUNCT' && (head < first || head > last)) return at;
  }
  return null;
}

/** Whether other tiles belong to the second conjunct: they might be taken for those of both. */
function hasMore(view: TreeView, tile: Tile): boolean {
  const head = headOf(view, tile) ?? tile.first;
  return subtree(view, head).some(
    (at) => (at > tile.last || at < tile.first - 1) && view.words[at]?.upos !== 'PUNCT',
  );
}

/** *range les caisses et la place se vide*: what looks like a second object is a subject. */
function opensClause(view: TreeView, left: Tile, behind: Tile | undefined): boolean {
  const { words } = view;
  if (/^(?:nsubj|conj)/u.test(words[headOf(view, left) ?? -1]?.deprel ?? '')) return false;
  return (
    behind !== undefined &&
    words
      .slice(behind.first, behind.last + 1)
      .some(({ feats, deprel }) => feats['VerbForm'] === 'Fin' && !deprel.startsWith('acl'))
  );
}

function inList(view: TreeView, left: Tile, right: Tile): boolean {
  const { words, dependents } = view;
  const [a, b] = [headOf(view, left) ?? -1, headOf(view, right) ?? -1];
  const conjuncts = (at: number): number =>
    (dependents[at] ?? []).filter((one) => words[one]?.deprel === 'conj').length;
  return words[a]?.deprel === 'conj' || conjuncts(a) > 1 || conjuncts(b) > 0;
}

function isName({ words }: TreeView, { first, last }: Tile): boolean {
  return words.slice(first, last + 1).every(({ upos }) => upos === 'PROPN');
}
