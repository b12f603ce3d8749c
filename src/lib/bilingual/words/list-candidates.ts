import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { AlignmentLexicons } from './alignment-lexicons.ts';
import type { JoinedWords } from './join-words.ts';
import type { NodeTree } from './node.ts';
import { pairValues, readDigits } from './pair-values.ts';
import { weighWords, type Weight } from './weigh-words.ts';
import type { Evidence } from './word-link.ts';

/** Nodes further apart than this, counted in nodes from the diagonal, pair by their words alone. */
const BAND = 12;
/** And those further apart than this not at all: it bounds the work on a sentence without end. */
const WIDEST = 40;
/** Words that the lexicon joins to phrases have many letters to be wrong in. */
const JOINED = 1500;
const SAME_VALUE = 400;
const SAME_DIGITS = 1500;
/** A pair that less speaks for is not worth weighing. */
const LEAST = 0.1;
/** How far from the diagonal a pair may stand until it is half as likely, in nodes. */
const HALF_WAY = 4;
const HALF_WAY_KNOWN = 7;

/** A French and an English node that may translate each other. */
export interface Candidate {
  readonly left: number;
  readonly right: number;
  readonly by: Evidence | null;
  /** How much speaks for it but the tree and the document: words, tags and places. */
  readonly weight: number;
}

/** Tags of which a translator makes the other; all other changes are rare. */
const KINDRED = new Map([
  ['NOUN PROPN', 0.6],
  ['ADJ PROPN', 0.5],
  ['ADJ NOUN', 0.4],
  ['NOUN VERB', 0.35],
  ['ADJ VERB', 0.4],
  ['ADJ ADV', 0.4],
  ['AUX VERB', 0.3],
  ['NUM SYM', 0.3],
]);
const STRANGE = 0.12;

/** The pairs worth weighing, as many as there are words times a constant. */
export function listCandidates(
  french: TreeView,
  left: NodeTree,
  english: TreeView,
  right: NodeTree,
  joined: readonly JoinedWords[],
  keys: readonly (readonly string[])[],
  lexicons: AlignmentLexicons,
): Candidate[] {
  const weigh = weighWords(french, left, right, keys, lexicons);
  const sure = sureWeights(french, left, english, right, joined);
  const [lefts, rights] = [left.nodes.length, right.nodes.length];
  const found: Candidate[] = [];
  for (let a = 0; a < lefts; a += 1) {
    const middle = ((a + 0.5) * rights) / lefts - 0.5;
    const last = Math.min(rights - 1, Math.floor(middle + WIDEST));
    for (let b = Math.max(0, Math.ceil(middle - WIDEST)); b <= last; b += 1) {
      const apart = Math.abs(b - middle);
      const known = sure.get(a * rights + b) ?? weigh(a, b);
      if (known.by === null && apart > BAND) continue;
      const ours = left.nodes[a]?.upos ?? 'X';
      const theirs = right.nodes[b]?.upos ?? 'X';
      const grammar = known.by === null ? likeness(ours, theirs) : 1;
      const halfWay = known.by === null ? HALF_WAY : HALF_WAY_KNOWN;
      const place = 1 / (1 + (apart * apart) / (halfWay * halfWay));
      const weight = known.weight * grammar * place;
      if (weight >= LEAST) found.push({ left: a, right: b, by: known.by, weight });
    }
  }
  return found;
}

function likeness(a: string, b: string): number {
  if (a === b) return 1;
  return KINDRED.get(a < b ? `${a} ${b}` : `${b} ${a}`) ?? STRANGE;
}

/** Pairs by joined phrases, by equal values and by equal digits; keys are `a * rights + b`. */
function sureWeights(
  french: TreeView,
  left: NodeTree,
  english: TreeView,
  right: NodeTree,
  joined: readonly JoinedWords[],
): ReadonlyMap<number, Weight> {
  const found = new Map<number, Weight>();
  const rights = right.nodes.length;
  const at = (tree: NodeTree): ReadonlyMap<number, number> =>
    new Map(tree.nodes.flatMap(({ words }, node) => words.map((word) => [word, node] as const)));
  const [ours, theirs] = [at(left), at(right)];
  const set = (a: number | undefined, b: number | undefined, weight: Weight): void => {
    if (a === undefined || b === undefined) return;
    const known = found.get(a * rights + b);
    if (!known || known.weight < weight.weight) found.set(a * rights + b, weight);
  };
  for (const { french: words, english: others, isName } of joined)
    set(ours.get(words[0] ?? -1), theirs.get(others[0] ?? -1), {
      by: isName ? 'name' : 'lexicon',
      weight: JOINED,
    });
  const figures = new Map<string, number[]>();
  right.nodes.forEach(({ head }, b) => {
    const value = readDigits(english.words[head]?.form ?? '', 'en');
    if (value !== null) figures.set(value, [...(figures.get(value) ?? []), b]);
  });
  left.nodes.forEach(({ head }, a) => {
    const value = readDigits(french.words[head]?.form ?? '', 'fr');
    for (const b of value === null ? [] : (figures.get(value) ?? []))
      set(a, b, { by: 'number', weight: SAME_DIGITS });
  });
  for (const same of pairValues(french, english)) {
    const counted = (words: readonly number[], view: TreeView): number[] =>
      words.filter((word) => view.words[word]?.upos === 'NUM');
    const [some, others] = [
      counted(same.french.words, french),
      counted(same.english.words, english),
    ];
    const [word, more] = some;
    const [other, further] = others;
    if (word !== undefined && other !== undefined && more === undefined && further === undefined)
      set(ours.get(word), theirs.get(other), { by: same.by, weight: SAME_VALUE });
    if (same.by !== 'date') continue;
    for (const a of same.french.words)
      for (const b of same.english.words) {
        const pair = found.get((ours.get(a) ?? -1) * rights + (theirs.get(b) ?? -1));
        if (pair) set(ours.get(a), theirs.get(b), { by: 'date', weight: pair.weight + 1 });
      }
  }
  return found;
}
