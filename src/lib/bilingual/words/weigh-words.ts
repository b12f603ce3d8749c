import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { AlignmentLexicons } from './alignment-lexicons.ts';
import { foldEnglish } from './fold-word.ts';
import { listEquivalents, type Equivalent } from './list-equivalents.ts';
import { measureCognates } from './measure-cognates.ts';
import type { Node, NodeTree } from './node.ts';
import type { Evidence } from './word-link.ts';

/**
 * How many times likelier the look of a pair is when it translates than when it does not. Set by
 * hand, from what was seen on sentences with their translations.
 */
const WEIGHTS = {
  sameName: 2000,
  place: 2000,
  closeName: 150,
  /** Two names that have nothing in common. */
  otherName: 0.15,
  /** Two figures that differ. */
  otherDigits: 0.02,
  /** Nothing known for a pair: by how many of its words the lexicon lacks. */
  unknown: [0.5, 1.5, 3],
  value: 1000,
  /** By the rank of an equivalent in its entry; the last holds for all further ones. */
  lexicon: [500, 350, 250, 180, 120],
  otherUpos: 0.5,
  /** *production* – *produce*: of one stem with an equivalent. */
  related: 25,
  sameLetters: 400,
  cognate: 100,
  distantCognate: 12,
  /** A cognate of which the lexicon knows other equivalents, as *actuel* and *actual*. */
  falseFriend: 0.1,
} as const;

/** Likeness of two spellings above which words are cognates; and of two names. */
const COGNATE = 0.8;
const DISTANT_COGNATE = 0.62;
const CLOSE_NAME = 0.7;
/** Letters that two English words must share to be of one stem. */
const STEM = 4;
/** Most letters that may be left of the shorter one. */
const ENDING = 3;

const DIGITS = /^\d/u;

/** What speaks for a pair; `by` is null where nothing but place and tree do. */
export interface Weight {
  readonly by: Evidence | null;
  /** Above 0; 1 where nothing is known. */
  readonly weight: number;
}

const UNKNOWN: Weight = { by: null, weight: 1 };

/** Weighs pairs of nodes of two sentences, each by its words alone. */
export function weighWords(
  french: TreeView,
  left: NodeTree,
  right: NodeTree,
  englishKeys: readonly (readonly string[])[],
  lexicons: AlignmentLexicons,
): (a: number, b: number) => Weight {
  const equivalents = left.nodes.map((node) => listEquivalents(node, french, lexicons));
  const keys = right.nodes.map(({ words, head }) =>
    words.length > 1 ? [] : (englishKeys[head] ?? []),
  );
  const isKnown = keys.map((own) => own.some((key) => lexicons.bilingual.englishWords.has(key)));
  const englishNames = left.nodes.map((node) => placeName(node, french, lexicons));
  return (a, b) => {
    const [ours, theirs] = [left.nodes[a], right.nodes[b]];
    const known = equivalents[a];
    const own = keys[b];
    if (!ours || !theirs || !known || !own || own.length === 0) return UNKNOWN;
    if (ours.words.length > 1) return UNKNOWN;
    const rarity = WEIGHTS.unknown[(known.size > 0 ? 0 : 1) + (isKnown[b] === true ? 0 : 1)] ?? 1;
    const evidence = best([
      weighNames(ours, theirs, englishNames[a] ?? null),
      weighEntry(known, own),
      weighSpelling(ours, theirs, known),
    ]);
    return evidence.by === null ? { by: null, weight: doubt(ours, theirs) * rarity } : evidence;
  };
}

function best(weights: readonly Weight[]): Weight {
  return weights.reduce((most, weight) => (weight.weight > most.weight ? weight : most), UNKNOWN);
}

/** Below 1 where the two would have to look alike if they were the same. */
function doubt(ours: Node, theirs: Node): number {
  if (DIGITS.test(ours.form) && DIGITS.test(theirs.form)) return WEIGHTS.otherDigits;
  return ours.isName && theirs.isName ? WEIGHTS.otherName : 1;
}

/** How the list of places calls a word in English, as a key. */
function placeName(
  node: Node,
  { words }: TreeView,
  { bilingual }: AlignmentLexicons,
): string | null {
  const name = bilingual.places.get(words[node.head]?.form ?? '');
  return name === undefined ? null : foldEnglish(name);
}

function weighNames(ours: Node, theirs: Node, place: string | null): Weight {
  if (place !== null && place === theirs.form) return { by: 'name', weight: WEIGHTS.place };
  if (!ours.isName && !theirs.isName) return UNKNOWN;
  if (foldEnglish(ours.form) === theirs.form) return { by: 'name', weight: WEIGHTS.sameName };
  if (!ours.isName || !theirs.isName) return UNKNOWN;
  return measureCognates(ours.form, theirs.form) >= CLOSE_NAME
    ? { by: 'name', weight: WEIGHTS.closeName }
    : UNKNOWN;
}

function weighEntry(known: ReadonlyMap<string, Equivalent>, own: readonly string[]): Weight {
  let weight = 0;
  for (const key of own) {
    const found = known.get(key);
    if (!found) continue;
    const rank = Math.min(found.rank, WEIGHTS.lexicon.length - 1);
    const full = WEIGHTS.lexicon[rank] ?? 0;
    weight = Math.max(weight, found.sameUpos ? full : full * WEIGHTS.otherUpos);
  }
  if (weight > 0) return { by: 'lexicon', weight };
  const [lemma = ''] = own;
  for (const key of known.keys())
    if (areRelated(key, lemma)) return { by: 'lexicon', weight: WEIGHTS.related };
  return UNKNOWN;
}

function areRelated(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < shorter && a[shared] === b[shared]) shared += 1;
  return shared >= STEM && shared * 3 >= shorter * 2 && shorter - shared <= ENDING;
}

function weighSpelling(ours: Node, theirs: Node, known: ReadonlyMap<string, Equivalent>): Weight {
  if (ours.upos === 'SYM' && ours.form === theirs.form)
    return { by: 'number', weight: WEIGHTS.sameLetters };
  if (DIGITS.test(ours.form) || DIGITS.test(theirs.form)) return UNKNOWN;
  const likeness = Math.max(
    measureCognates(ours.lemma, theirs.lemma),
    measureCognates(ours.form, theirs.form),
  );
  if (likeness < DISTANT_COGNATE) return UNKNOWN;
  const friend = known.size === 0 ? 1 : WEIGHTS.falseFriend;
  const weight =
    likeness === 1
      ? WEIGHTS.sameLetters
      : likeness >= COGNATE
        ? WEIGHTS.cognate
        : WEIGHTS.distantCognate;
  return { by: 'cognate', weight: Math.max(1, weight * friend) };
}
