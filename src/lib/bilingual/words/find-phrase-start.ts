import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Upos } from '#lib/analysis/tree/document.ts';
import { isBelow } from './phrase-words.ts';

/** What no phrase of a noun reaches over on its left. */
const BARRIERS: ReadonlySet<Upos> = new Set(['AUX', 'VERB', 'PUNCT', 'SCONJ', 'CCONJ', 'PART']);
const DETERMINERS: ReadonlySet<Upos> = new Set(['DET', 'PRON']);

/** A French phrase, the two sentences, and the English words that belong to other French ones. */
export interface Sides {
  readonly inside: readonly number[];
  readonly head: number;
  readonly french: TreeView;
  readonly english: TreeView;
  readonly foreign: ReadonlySet<number>;
}

/**
 * Where the English phrase begins when article, preposition and what stands between are taken in as
 * the French has them; null where it cannot have the article that the French has.
 */
export function findPhraseStart(
  first: number,
  top: number,
  { inside, head, french, english, foreign }: Sides,
): number | null {
  const ownDeterminer = (french.dependents[head] ?? []).find((at) => isDeterminer(at, french));
  const wantsDeterminer = ownDeterminer === undefined || inside.includes(ownDeterminer);
  const wantsCase = (french.dependents[head] ?? []).some(
    (at) => french.words[at]?.deprel === 'case' && inside.includes(at),
  );
  // *Marie's car* is not *the car*.
  const owner = (english.dependents[top] ?? []).find(
    (at) => at < first && english.words[at]?.deprel === 'nmod:poss' && foreign.has(at),
  );
  if (owner !== undefined && ownDeterminer !== undefined && wantsDeterminer) return null;
  let start = first;
  for (let at = first - 1; at >= 0 && isBelow(at, top, english); at -= 1) {
    const { deprel = '', upos } = english.words[at] ?? {};
    if (foreign.has(at)) return start;
    if (upos === 'ADP' || deprel === 'case') {
      if (!wantsCase || english.words[at]?.head !== top) return start;
    } else if (upos === undefined || BARRIERS.has(upos)) return start;
    else if (upos === 'ADV' && (english.words[at]?.head ?? -1) < at) return start;
    else if (isDeterminer(at, english)) {
      const isWanted = ownDeterminer === undefined ? isIndefinite(at, english) : wantsDeterminer;
      if (!isWanted) return start;
    }
    start = at;
  }
  return start;
}

function isDeterminer(at: number, { words }: TreeView): boolean {
  const { upos, deprel } = words[at] ?? {};
  return (
    upos !== undefined && DETERMINERS.has(upos) && (deprel === 'det' || deprel === 'nmod:poss')
  );
}

/** French leaves out the article of a profession or after *en*; names in English have no *the* for it. */
function isIndefinite(at: number, { words }: TreeView): boolean {
  return /^an?$/iu.test(words[at]?.form ?? '');
}
