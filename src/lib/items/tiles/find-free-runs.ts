import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Run } from './accept-orders.ts';
import type { Tile } from './cut-tiles.ts';
import { hasFarPart } from './has-far-part.ts';
import { hasOpenPlace } from './has-open-place.ts';

/** Neighbouring tiles, both included. */
export interface Block {
  readonly first: number;
  readonly last: number;
}

/** What hangs on a verb and may stand in any order behind it, in each language. */
const FREE = {
  fr: /^(?:obj|iobj|obl|advmod)(?::|$)/u,
  en: /^(?:obl|advmod)(?::|$)/u,
} as const;
const BESIDE_NOUN = /^nmod(?::(?!poss)|$)/u;
/** A longer phrase does not go before a shorter one. */
const MOST_WORDS = 8;
const MOST_BLOCKS = 3;
/** Least chance of an arc that says what a phrase hangs on. */
const MIN_ARC = 0.7;
const OF = /^(?:de|d['’]|du|des|of)$/iu;
const SPAN = /^(?:de|d['’]|du|des|à|aux?|jusqu['’]|from|to)$/iu;
const MARKED = /[,;:.!?…]$/u;

/**
 * The runs of neighbouring phrases that could stand in another order; the name of a guard where it is
 * unsure what a phrase between others hangs on.
 */
export function findFreeRuns(view: TreeView, tiles: readonly Tile[]): Run[] | string {
  const { words, dependents, lang } = view;
  const runs: Run[] = [];
  for (const [head, { upos }] of words.entries()) {
    const isVerb = upos === 'VERB' || hasCopula(view, head);
    const relation = isVerb ? FREE[lang] : BESIDE_NOUN;
    const free = (dependents[head] ?? []).filter(
      (at) =>
        at > head &&
        relation.test(words[at]?.deprel ?? '') &&
        words[at]?.upos !== 'PRON' &&
        !(relation === BESIDE_NOUN && isBare(view, at)),
    );
    const blocks = free.flatMap((at) => {
      const block = blockOf(view, tiles, at);
      return block === null ? [] : [{ ...block, word: at }];
    });
    for (const run of neighbours(blocks)) {
      if (!isVerb && isSpan(view, run)) continue;
      if (run.length > MOST_BLOCKS) return 'reject-many-orders';
      if (run.some(({ word }) => (words[word]?.arcConfidence ?? 0) < MIN_ARC)) {
        return 'reject-unsure-attachment';
      }
      runs.push({ blocks: run, between: null });
    }
  }
  if (hasDoubtfulPhrase(view, tiles)) return 'reject-unsure-attachment';
  return hasEarlyAdverbial(view, tiles) ||
    hasLooseAdverb(view, tiles) ||
    hasOpenPlace(view, tiles) ||
    hasFarPart(view, tiles)
    ? 'reject-movable-adverbial'
    : runs;
}

/** *le voyage d'Orléans à Nantes*: from where to where, in this order. */
function isSpan({ words, dependents }: TreeView, run: readonly { word: number }[]): boolean {
  const [from, to] = run.map(({ word }) =>
    (dependents[word] ?? []).map((one) => words[one]?.form ?? '').find((form) => SPAN.test(form)),
  );
  return from !== undefined && to !== undefined && OF.test(from) !== OF.test(to);
}

/** *des articles de journaux de 2008*: a noun of its kind stays beside the noun that it classes. */
function isBare({ words, dependents }: TreeView, at: number): boolean {
  const below = (dependents[at] ?? []).map((one) => words[one]);
  return (
    words[at]?.upos === 'NOUN' &&
    below.some((one) => OF.test(one?.form ?? '')) &&
    !below.some((one) => /^(?:det|nummod)/u.test(one?.deprel ?? ''))
  );
}

/** The tiles that hold a word's phrase and nothing else; null at the edges, at marks, for long ones. */
export function blockOf(view: TreeView, tiles: readonly Tile[], word: number): Block | null {
  const phrase = subtree(view, word);
  const [from, to] = [Math.min(...phrase), Math.max(...phrase)];
  if (to - from + 1 !== phrase.length || phrase.length > MOST_WORDS) return null;
  const first = tiles.findIndex((tile) => tile.first === from);
  const last = tiles.findIndex((tile) => tile.last === to);
  if (first <= 0 || last < first || last >= tiles.length - 1) return null;
  const around = tiles.slice(first - 1, last + 1);
  return around.some(({ text }) => MARKED.test(text)) ? null : { first, last };
}

export function subtree({ dependents }: TreeView, word: number): number[] {
  const phrase = [word];
  for (const member of phrase) phrase.push(...(dependents[member] ?? []));
  return phrase;
}

function neighbours<Any extends Block>(blocks: readonly Any[]): Any[][] {
  const runs: Any[][] = [];
  for (const block of [...blocks].sort((a, b) => a.first - b.first)) {
    const run = runs.at(-1);
    if (run?.at(-1)?.last === block.first - 1) run.push(block);
    else runs.push([block]);
  }
  return runs.filter((run) => run.length > 1);
}

/** *une chaise devant le four* in mid-sentence: with the verb or the noun, the order turns on it. */
function hasDoubtfulPhrase(view: TreeView, tiles: readonly Tile[]): boolean {
  const { words, dependents } = view;
  return words.some((word, at) => {
    if (!BESIDE_NOUN.test(word.deprel) || word.head > at) return false;
    const preposition = (dependents[at] ?? []).find((one) => words[one]?.deprel === 'case');
    if (preposition === undefined || OF.test(words[preposition]?.form ?? '')) return false;
    const governor = words[word.head];
    const beside = /^(?:obj|obl)/u.test(governor?.deprel ?? '');
    const block = blockOf(view, tiles, at);
    return beside && block !== null && block.first > 1 && word.head > (governor?.head ?? 0);
  });
}

/**
 * *peuvent en réalité souffrir*: before its verb, or between a verb and the infinitive that completes
 * it, a phrase could stand behind as well.
 */
function hasEarlyAdverbial(view: TreeView, tiles: readonly Tile[]): boolean {
  return view.words.some(({ deprel, head }, at) => {
    if (!/^(?:obl|advmod)(?::|$)/u.test(deprel)) return false;
    const block = blockOf(view, tiles, at);
    if (block === null || block.first < 2) return false;
    const behind = tiles[block.last + 1];
    const completion = view.words.findIndex(
      (word) => word.deprel === 'xcomp' && word.head === head && word.upos === 'VERB',
    );
    const isBetween =
      behind !== undefined && behind.first <= completion && completion <= behind.last;
    return head > at || isBetween;
  });
}

const SAYS_HOW_SURE = /(?:ment|ly)$|^(?:peut-être|perhaps|maybe)$/iu;

/** *probablement à la suite d'une crue*: it may stand behind the phrase's first words as well. */
function hasLooseAdverb({ words }: TreeView, tiles: readonly Tile[]): boolean {
  return tiles.some(({ first, last }, at) => {
    const word = words[first];
    return (
      at > 0 &&
      first === last &&
      word?.upos === 'ADV' &&
      SAYS_HOW_SURE.test(word.form) &&
      word.head > first &&
      words[first + 1]?.upos === 'ADP'
    );
  });
}

function hasCopula({ words, dependents }: TreeView, head: number): boolean {
  return (dependents[head] ?? []).some((at) => words[at]?.deprel === 'cop');
}
