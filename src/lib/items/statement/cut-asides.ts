import type { Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { strandsPronoun } from '../sentence/strands-pronoun.ts';
import type { Range } from './project-view.ts';

/** What says something more of what is named already, or goes on after the main statement. */
const MORE = /^(?:acl|appos|parataxis|advcl)(?::|$)/u;
/** Without these a statement would not say the same any more, or claim what is only supposed. */
const CONDITION =
  /(?<!\p{L})(?:s['’]il|s['’]ils|si|sinon|sauf|sans|à moins|à condition|au cas|pourvu|selon|d['’]après|jusqu|avant|plutôt|non)(?!\p{L})/iu;
/** *, notamment en Bretagne*, *, comme la truite*: instances of what was said. */
const INSTANCE =
  /^(?:notamment|surtout|dont|comme|particulièrement|en particulier|par exemple)(?!\p{L})/iu;
const MIN_ARC = 0.5;

/** Words between two marks of punctuation, or between brackets; indices are inclusive. */
export interface Chunk {
  readonly first: number;
  readonly last: number;
  readonly bracketed: boolean;
  /** The mark before it; empty at the head. */
  readonly mark: string;
}

/**
 * The ranges of a sentence that may be left out of its main statement: relative clauses, appositions and
 * participles between commas, what stands in brackets, clauses that go on after the statement.
 */
export function findAsides(view: TreeView): Range[] {
  const chunks = chunksOf(view);
  const root = view.words.findIndex(({ head }) => head === -1);
  const chunkOf = (at: number): number =>
    chunks.findIndex(({ first, last }) => at >= first && at <= last);
  const main = chunkOf(root);
  const gone = new Set<number>();
  for (let at = chunks.length - 1; at >= 0; at -= 1) {
    if (at === main || gone.has(at)) continue;
    const group = groupOf(at, chunks, view, { main, gone, chunkOf });
    const isGone = (word: number): boolean => group.includes(chunkOf(word));
    const isLeft = (word: number): boolean => !gone.has(chunkOf(word));
    const kept = strandsPronoun(view, isGone, isLeft) ? [] : group;
    for (const one of kept) gone.add(one);
  }
  return rangesOf(gone, chunks, view, root);
}

interface Rest {
  readonly main: number;
  readonly gone: ReadonlySet<number>;
  readonly chunkOf: (at: number) => number;
}

/** A chunk with those that hang on it alone, where all may go; else none. */
function groupOf(start: number, chunks: readonly Chunk[], view: TreeView, rest: Rest): number[] {
  const chunk = chunks[start];
  if (chunk === undefined) return [];
  const roots = headsOf(chunk, view);
  if (roots.length === 0 || !roots.every((at) => mayGo(at, chunk, view))) return [];
  if (roots.some((at) => limitsSubject(at, chunk, view))) return [];
  const goesOn = roots.some((at) => view.words[at]?.deprel.startsWith('conj') === true);
  const isLast = chunks.every((_, at) => at <= start || rest.gone.has(at));
  // what follows a second verb may belong to it
  if (goesOn && !isLast && !chunk.bracketed) return [];
  const group = [start];
  for (let grown = true; grown;) {
    grown = false;
    for (const [at, other] of chunks.entries()) {
      if (group.includes(at) || rest.gone.has(at)) continue;
      const hung = headsOf(other, view).map((head) => rest.chunkOf(view.words[head]?.head ?? -1));
      if (!hung.some((on) => group.includes(on))) continue;
      if (chunk.bracketed) return [];
      if (at === rest.main || !hung.every((on) => group.includes(on))) return [];
      group.push(at);
      grown = true;
    }
  }
  const all = group.sort((a, b) => a - b);
  return all.every((at, index) => index === 0 || at === (all[index - 1] ?? 0) + 1) ? all : [];
}

function mayGo(at: number, chunk: Chunk, { words, text }: TreeView): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (chunk.bracketed) return true;
  // what goes on behind brackets belongs to what stands before them
  if (/^[)\]]$/u.test(chunk.mark)) return false;
  const said = text.slice(words[chunk.first]?.start ?? 0, words[chunk.last]?.end ?? 0);
  if (/^[;:]$/u.test(chunk.mark)) return word.head < at;
  if (CONDITION.test(said) || opensWithInfinitive(chunk, words)) return false;
  if (INSTANCE.test(said)) return true;
  if (word.arcConfidence < MIN_ARC) return false;
  if (MORE.test(word.deprel)) return true;
  // a second verb of the same subject, behind the first
  return (
    word.deprel.startsWith('conj') &&
    word.head < at &&
    isPredicate(word) &&
    isPredicate(words[word.head])
  );
}

/**
 * *Le lait, cru et entier, provient de brebis*: without its adjectives the subject is another. A noun
 * by itself is taken for an adjective, whatever its tag.
 */
function limitsSubject(at: number, { first }: Chunk, { words, dependents }: TreeView): boolean {
  const word = words[at];
  const subject = words[word?.head ?? -1];
  if (word === undefined || subject?.deprel.startsWith('nsubj') !== true) return false;
  const below = dependents[word.head] ?? [];
  const isDefinite = below.some((of) => /^l(?:es?|a|['’])$/iu.test(words[of]?.form ?? ''));
  const isNamed = words.slice(0, first).some(({ upos }) => upos === 'PROPN');
  if (!isDefinite || isNamed) return false;
  if (word.upos === 'ADJ' || (word.upos === 'VERB' && word.feats['VerbForm'] === 'Part'))
    return /^(?:appos|amod|acl$)/u.test(word.deprel);
  return (
    word.upos === 'NOUN' &&
    word.deprel === 'appos' &&
    (dependents[at] ?? []).every((of) => /^(?:cc|conj|punct|advmod)/u.test(words[of]?.deprel ?? ''))
  );
}

/** *ordonne à la flotte, …, de rentrer*: what the verb asks for. */
function opensWithInfinitive({ first }: Chunk, words: readonly Word[]): boolean {
  return (
    /^(?:de|d['’]|à)$/iu.test(words[first]?.form ?? '') &&
    words.slice(first + 1, first + 4).some(({ feats }) => feats['VerbForm'] === 'Inf')
  );
}

function isPredicate(word: Word | undefined): boolean {
  return word?.upos === 'VERB';
}

/** The words of a chunk that hang on words outside of it. */
function headsOf({ first, last }: Chunk, { words }: TreeView): number[] {
  const heads: number[] = [];
  for (let at = first; at <= last; at += 1) {
    const word = words[at];
    if (word === undefined || word.upos === 'PUNCT') continue;
    if (word.head < first || word.head > last) heads.push(at);
  }
  return heads;
}

/** The stretches of a sentence between its marks. */
export function chunksOf({ words }: TreeView): Chunk[] {
  const chunks: Chunk[] = [];
  let first = 0;
  let depth = 0;
  const close = (last: number): void => {
    if (last < first) return;
    chunks.push({ first, last, bracketed: depth > 0, mark: words[first - 1]?.form ?? '' });
  };
  for (const [at, { form, upos }] of words.entries()) {
    const isMark = upos === 'PUNCT' && /^(?:[,;:()[\]–—]|\.)$/u.test(form);
    if (!isMark || (form === '.' && at < words.length - 1)) continue;
    close(at - 1);
    if (/^[([]$/u.test(form)) depth += 1;
    if (/^[)\]]$/u.test(form)) depth = Math.max(0, depth - 1);
    first = at + 1;
  }
  close(words.length - 1);
  return chunks;
}

/** Where the stretches stand that are left out, with the marks that go with them. */
export function rangesOf(
  gone: ReadonlySet<number>,
  chunks: readonly Chunk[],
  { words, text }: TreeView,
  root: number,
): Range[] {
  const ranges: Range[] = [];
  for (let at = 0; at < chunks.length; at += 1) {
    if (!gone.has(at)) continue;
    const from = at;
    while (gone.has(at + 1)) at += 1;
    const [first, last] = [chunks[from]?.first ?? 0, chunks[at]?.last ?? 0];
    const before = words[first - 1];
    const after = words[last + 1];
    const isLast = chunks[at + 1] === undefined;
    if (from === 0) {
      ranges.push([0, chunks[at + 1] ? (words[chunks[at + 1]?.first ?? 0]?.start ?? 0) : 0]);
    } else if (isLast) {
      const stop = /[.]\s*$/u.exec(text)?.index ?? text.length;
      ranges.push([endBefore(words, first), stop]);
    } else if (chunks[from]?.bracketed === true) {
      ranges.push([endBefore(words, first), after?.end ?? 0]);
    } else if (before && after) {
      const keeps =
        opensSentence(chunks.slice(0, from), gone, words, root) ||
        !goesOn(chunks[at + 1], words, root);
      ranges.push([endBefore(words, first), keeps ? after.start : after.end]);
    }
  }
  return ranges;
}

/** Whether what follows is the verb or what it takes; else the comma still sets it off. */
function goesOn(chunk: Chunk | undefined, words: readonly Word[], root: number): boolean {
  if (chunk === undefined) return false;
  const { first, last } = chunk;
  return words.slice(first, last + 1).every(({ upos, head, deprel }, index) => {
    if (upos === 'PUNCT' || first + index === root || (head >= first && head <= last)) return true;
    return /^(?:obj|iobj|obl|xcomp|ccomp|advmod|aux|cop|nsubj|det|expl)/u.test(deprel);
  });
}

/** Where the word before the mark that opens an aside ends. */
function endBefore(words: readonly Word[], first: number): number {
  return words[first - 2]?.end ?? words[first - 1]?.start ?? 0;
}

/** *Le 3 mai, alors que …, Paul part.*: the comma behind what opens the sentence stays. */
function opensSentence(
  before: readonly Chunk[],
  gone: ReadonlySet<number>,
  words: readonly Word[],
  root: number,
): boolean {
  return !before.some(
    ({ first, last }, at) =>
      !gone.has(at) &&
      words
        .slice(first, last + 1)
        .some(
          ({ deprel, head }, index) =>
            first + index === root || (head === root && deprel.startsWith('nsubj')),
        ),
  );
}
