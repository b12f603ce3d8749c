import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { atHead } from './clause-parts.ts';
import { listSubtree } from './list-subtree.ts';

/** A sentence of one clause as an adverbial of time or place at one of its ends, and the rest. */
export interface Parted {
  /** Without its comma, in lower case where it is no name: *en 1889*. */
  readonly adverbial: string;
  /** Without its full stop, beginning in lower case unless with a name. */
  readonly rest: string;
  readonly from: 'front' | 'end';
}

/** Longest phrase that may be moved, in words, and longest rest that it may come behind, in UTF-16 units. */
const LONGEST_PHRASE = 6;
const LONGEST_REST = 110;
const LONGEST_STRESSED = 170;
const OBLIQUE = /^(?:obl|advmod|nmod:tmod|obl:mod|obl:tmod)(?::|$)/u;
const MIN_ARC = 0.7;
/** *après la mort de Clovis en 511*: the year belongs to the noun. */
const OTHER_TIME =
  /(?<!\p{L})(?:après|avant|depuis|dès|pendant|lors|durant|jusqu|after|before|since|during|until)(?!\p{L})/iu;

/** Parts a sentence so that its adverbial may stand at either end; null where that is not certain. */
export function partAdverbial(tree: TreeView): Parted | null {
  const { words, text } = tree;
  const root = words.findIndex(({ head }) => head === -1);
  if (!/[^.]\.$/u.test(text) || /[;:«»"“”()]/u.test(text) || !isOneClause(tree, root)) return null;
  return atFront(tree, root) ?? atEnd(tree, root);
}

/** *avait quitté* looks back from another time: a date of its own does not open the sentence. */
export function looksBack({ words }: TreeView): boolean {
  const root = words.findIndex(({ head }) => head === -1);
  return words.some(
    ({ deprel, head, feats }) =>
      head === root && deprel.startsWith('aux:tense') && feats['Tense'] === 'Imp',
  );
}

/** *En 1889, la tour fut achevée.* → *La tour fut achevée en 1889.* and the other way round. */
export function moveAdverbial({ adverbial, rest, from }: Parted): string {
  return from === 'front' ? `${atHead(rest)} ${adverbial}.` : `${atHead(adverbial)}, ${rest}.`;
}

/**
 * A date with its comma before a subject, whatever else the sentence holds: what stands first speaks of
 * the main verb. The rest must not be moved before it.
 */
export function partFrontedDate(tree: TreeView): Parted | null {
  const { words, text, mentions } = tree;
  const root = words.findIndex(({ head }) => head === -1);
  if (!/[^.]\.$/u.test(text) || /[;:«»"“”()]/u.test(text)) return null;
  const comma = words.findIndex(({ form }) => form === ',');
  if (comma < 1 || comma > LONGEST_PHRASE || ownPhrase(tree, 0, comma, root) === null) return null;
  const end = words[comma - 1]?.end ?? 0;
  if (!mentions.some((mention) => mention.value?.kind === 'date' && mention.end === end))
    return null;
  const subject = words.findIndex(
    ({ deprel, head }) => head === root && deprel.startsWith('nsubj'),
  );
  const opener = words[comma + 1];
  if (opener === undefined || subject < comma || subject > root) return null;
  const opens = comma + 1 === subject || opener.head === subject;
  if (!opens || !/^(?:DET|PROPN|NUM|NOUN)$/u.test(opener.upos)) return null;
  if (hasTime(tree, opener.start)) return null;
  const rest = text.slice(opener.start, -1);
  return rest.length > LONGEST_STRESSED
    ? null
    : { adverbial: lower(text.slice(0, end), words[0]?.upos), rest, from: 'front' };
}

function atFront(tree: TreeView, root: number): Parted | null {
  const { words, text } = tree;
  const comma = words.findIndex(({ form }) => form === ',');
  if (comma < 1 || comma > LONGEST_PHRASE) return null;
  const head = ownPhrase(tree, 0, comma, root);
  if (head === null) return null;
  const end = words[comma - 1]?.end ?? 0;
  const rest = text.slice(words[comma]?.end ?? 0, -1).trim();
  if (rest.includes(',') || rest.length > LONGEST_REST || hasTime(tree, words[comma]?.end ?? 0))
    return null;
  // at the end it would seem to belong to a noun with its own complement of time or place
  return { adverbial: lower(text.slice(0, end), words[0]?.upos), rest, from: 'front' };
}

function atEnd(tree: TreeView, root: number): Parted | null {
  const { words, text } = tree;
  const last = words.length - 1;
  const first = words.findIndex(
    (word, at) =>
      at > root && OBLIQUE.test(word.deprel) && word.head === root && isLast(tree, at, last),
  );
  if (first < 0) return null;
  const begin = Math.min(...listSubtree(tree, first));
  if (last - begin > LONGEST_PHRASE) return null;
  const head = ownPhrase(tree, begin, last, root);
  const opener = isNameAtHead(tree) ? { upos: 'PROPN' } : words[0];
  if (head === null || opener === undefined) return null;
  if (!/^(?:DET|PROPN|NOUN)$/u.test(opener.upos)) return null;
  if (!isFree(tree, head, words[begin]?.form ?? '')) return null;
  const start = words[begin]?.start ?? 0;
  const rest = text.slice(0, start).replace(/[ ,]+$/u, '');
  if (rest.includes(',') || OTHER_TIME.test(rest)) return null;
  return {
    adverbial: text.slice(start, words[last]?.start).trim(),
    rest: lower(rest, opener.upos),
    from: 'end',
  };
}

/** A time may go anywhere; a place only where the verb does not ask for it (*habiter à*). */
function isFree({ words, mentions }: TreeView, head: number, opener: string): boolean {
  if (!/^(?:en|à|au|aux|dans|le|lors|vers|pendant|in|on|at|during)$/iu.test(opener)) return false;
  const told = mentions.some(
    ({ words: own, value }) => own.includes(head) && value?.kind === 'date',
  );
  return told && words[head]?.deprel !== 'obl:arg';
}

function isLast(tree: TreeView, at: number, last: number): boolean {
  return listSubtree(tree, at).includes(last - 1);
}

/** The head of a phrase of time or place that fills a stretch of words exactly; null for none. */
function ownPhrase(tree: TreeView, from: number, to: number, root: number): number | null {
  const { words } = tree;
  const heads = words.flatMap((word, at) =>
    at >= from && at < to && (word.head < from || word.head >= to) ? [at] : [],
  );
  const [head, ...others] = heads;
  const word = words[head ?? -1];
  if (head === undefined || word === undefined || others.length > 0) return null;
  if (word.head !== root || !OBLIQUE.test(word.deprel) || word.arcConfidence < MIN_ARC) return null;
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? 0;
  const named = tree.mentions.filter((mention) => mention.start >= start && mention.end <= end);
  const told = named.some(
    ({ type, value, form }: { type: unknown; value: { kind: string } | null; form?: string }) =>
      value?.kind === 'date' || (type === 'place' && form === 'name'),
  );
  const verbal = words
    .slice(from, to)
    .some(({ upos }) => /^(?:VERB|PRON|CCONJ|SCONJ)$/u.test(upos));
  return told && !verbal ? head : null;
}

/** One verb and no other: a participle or an infinitive could take the phrase for itself. */
function isOneClause({ words }: TreeView, root: number): boolean {
  return (
    words[root]?.upos === 'VERB' &&
    words.every(({ upos, deprel, form }, at) => {
      if (at === root) return true;
      if (/^(?:pas|jamais|not|never|ne|n['’])$/iu.test(form)) return false;
      return (
        upos !== 'VERB' && upos !== 'SCONJ' && !/^(?:acl|advcl|ccomp|conj|parataxis)/u.test(deprel)
      );
    })
  );
}

function isNameAtHead({ mentions, words }: TreeView): boolean {
  return (
    words[0]?.upos === 'PROPN' ||
    mentions.some(
      (mention) => mention.start === 0 && mention.value === null && mention.form === 'name',
    )
  );
}

function hasTime({ mentions }: TreeView, from: number): boolean {
  return mentions.some(({ start, value }) => start >= from && value?.kind === 'date');
}

function lower(phrase: string, upos: string | undefined): string {
  return upos === 'PROPN' ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
}
