import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { BilingualEntry } from '../bilingual-lexicon.ts';
import type { AlignmentLexicons } from './alignment-lexicons.ts';
import { keysOfEntry } from './english-keys.ts';
import { foldEnglish } from './fold-word.ts';
import { joinHyphened } from './join-hyphened.ts';
import { joinNumbers } from './join-numbers.ts';

/** Words of both sides that the lexicon pairs as a whole. Indices are ascending. */
export interface JoinedWords {
  readonly french: readonly number[];
  readonly english: readonly number[];
  /** Place among the equivalents of the entry, from 0. */
  readonly rank: number;
  readonly isName: boolean;
}

/** Tags of entries that pair single words of grammar: they mean too little to be joined to phrases. */
const GRAMMAR = /^(?:DET|PRON|CCONJ|ADP|SCONJ)$/u;

/** Words further apart than this, counted from the diagonal, are no pair. */
const WIDEST = 80;
/** Verbs with *se* are found by their verb: what stands between is no part of them. */
const REFLEXIVE = /^(?:se|s['’])$/iu;

/**
 * Pairs of phrases, or of a word and a phrase, that the lexicon or the list of places knows
 * (*chemin de fer* – *railway*, *participer* – *take part*): longest first; no two of
 * them share a word unless they are the same phrase.
 */
export function joinWords(
  french: TreeView,
  english: TreeView,
  keys: readonly (readonly string[])[],
  { bilingual }: AlignmentLexicons,
): JoinedWords[] {
  const places = new Map<string, number[]>();
  keys.forEach((own, at) => {
    for (const key of own) {
      const known = places.get(key);
      if (known) known.push(at);
      else places.set(key, [at]);
    }
  });
  const ratio = english.words.length / Math.max(1, french.words.length);
  const find = (from: number, phrase: readonly string[]): number[][] =>
    (places.get(phrase[0] ?? '') ?? []).flatMap((at) => {
      if (Math.abs(at - from * ratio) > WIDEST) return [];
      const words = runFrom(at, phrase, keys, english);
      return words ? [words] : [];
    });
  const found = [...joinNumbers(french, english), ...joinHyphened(french, english)];
  const add = (
    words: readonly number[],
    phrases: readonly (readonly string[])[],
    isName = false,
  ) => {
    phrases.forEach((phrase, rank) => {
      // English trees cut *twenty-six* into three words.
      const cut = phrase.flatMap((word) => (word.includes('-') ? word.split(/(-)/u) : [word]));
      for (const wanted of cut.length > phrase.length ? [phrase, cut] : [phrase]) {
        if (words.length === 1 && wanted.length === 1) continue;
        for (const other of find(words[0] ?? 0, wanted))
          found.push({ french: words, english: other, rank, isName });
      }
    });
  };
  french.words.forEach(({ lemma, form, upos }, at) => {
    if (upos === 'PUNCT') return;
    for (const first of new Set([lemma, form, lemma.toLowerCase(), form.toLowerCase()])) {
      for (const entry of bilingual.phrasesFrom(first)) {
        if (REFLEXIVE.test(first)) continue;
        const words = matchFrench(at, entry, french);
        if (words) add(words, keysOfEntry(entry), entry.upos === 'PROPN');
      }
    }
    for (const entry of bilingual.entries(lemma))
      if (!GRAMMAR.test(entry.upos)) add([at], keysOfEntry(entry));
  });
  for (const { text, words, type } of french.mentions) {
    const place = type === 'place' ? bilingual.places.get(text) : undefined;
    if (place !== undefined) add(words, [place.split(' ').map((word) => foldEnglish(word))], true);
  }
  return keepApart(found, french.words.length, english.words.length);
}

/** The words of a phrase one after the other; a particle may stand apart from its verb. */
function runFrom(
  at: number,
  phrase: readonly string[],
  keys: readonly (readonly string[])[],
  english: TreeView,
): number[] | null {
  if (phrase.every((word, offset) => keys[at + offset]?.includes(word)))
    return phrase.map((_, offset) => at + offset);
  const [, particle, more] = phrase;
  if (particle === undefined || more !== undefined) return null;
  const apart = english.dependents[at]?.find(
    (word) => english.words[word]?.deprel === 'compound:prt' && keys[word]?.includes(particle),
  );
  return apart !== undefined && apart > at ? [at, apart] : null;
}

function matchFrench(at: number, entry: BilingualEntry, { words }: TreeView): number[] | null {
  const found: number[] = [];
  let word = at;
  for (const pieces of piecesOf(entry)) {
    const whole = pieces.join('');
    const taken = takeFrench(word, whole, words);
    const parts = taken > 0 ? [whole] : pieces;
    for (const piece of parts) {
      const count = takeFrench(word, piece, words);
      if (count === 0) return null;
      for (let step = 0; step < count; step += 1) found.push(word + step);
      word += count;
    }
  }
  return found;
}

const cut = new WeakMap<BilingualEntry, readonly (readonly string[])[]>();

/** The words of an entry, and what is elided in each by itself: *demandeur*, *d'* + *emploi*. */
function piecesOf(entry: BilingualEntry): readonly (readonly string[])[] {
  const known = cut.get(entry);
  if (known) return known;
  const pieces = entry.lemma.split(' ').map((word) => word.split(/(?<=')/u));
  cut.set(entry, pieces);
  return pieces;
}

/** How many words a piece of an entry stands for from here on; 0 where it does not stand here. */
function takeFrench(at: number, piece: string, words: TreeView['words']): number {
  const here = words[at];
  if (here === undefined) return 0;
  const form = here.form.replace('’', "'").toLowerCase();
  const asked = piece.toLowerCase();
  if (form === asked || here.lemma.toLowerCase() === asked) return 1;
  const next = words[at + 1];
  if (next?.start !== here.start || next.end !== here.end) return 0;
  const [first, second] = CONTRACTIONS[piece] ?? [];
  return first === form && second === next.form.toLowerCase() ? 2 : 0;
}

const CONTRACTIONS: Readonly<Record<string, readonly [string, string]>> = {
  du: ['de', 'le'],
  des: ['de', 'les'],
  au: ['à', 'le'],
  aux: ['à', 'les'],
};

/**
 * Longest first, then the most usual, then those that stand at about the same place. Where a phrase is
 * there twice, every pair of its places is kept: the tree will tell.
 */
function keepApart(
  found: readonly JoinedWords[],
  frenchLength: number,
  englishLength: number,
): JoinedWords[] {
  const apart = ({ french: [first = 0], english: [other = 0] }: JoinedWords): number =>
    Math.abs(first * englishLength - other * frenchLength);
  const size = ({ french, english }: JoinedWords): number => french.length + english.length;
  const sorted = [...found].sort(
    (a, b) => size(b) - size(a) || a.rank - b.rank || apart(a) - apart(b),
  );
  const taken = { french: new Set<number>(), english: new Set<number>() };
  const kept = sorted.filter(({ french, english }) => {
    if (french.some((at) => taken.french.has(at)) || english.some((at) => taken.english.has(at)))
      return false;
    for (const at of french) taken.french.add(at);
    for (const at of english) taken.english.add(at);
    return true;
  });
  const chosen = { french: new Set<string>(), english: new Set<string>() };
  for (const { french, english } of kept) {
    chosen.french.add(french.join(' '));
    chosen.english.add(english.join(' '));
  }
  return found.filter(
    ({ french, english }) =>
      chosen.french.has(french.join(' ')) && chosen.english.has(english.join(' ')),
  );
}
