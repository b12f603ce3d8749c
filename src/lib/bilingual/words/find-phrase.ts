import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { findPhraseStart } from './find-phrase-start.ts';
import { findValuePhrase } from './find-value-phrase.ts';
import { isNegated, isNominal, isTorn, NOMINAL } from './judge-phrase.ts';
import { isMeaningfulWord } from './list-nodes.ts';
import { isBelow, onlyTop, wordsIn, type PhraseSpan } from './phrase-words.ts';
import type { WordLink } from './word-link.ts';

/** The English of a French phrase, as it stands in the translation. */
export interface PhraseCounterpart extends PhraseSpan {
  readonly text: string;
  /** Indices of its words, one after the other. */
  readonly words: readonly number[];
  /** The one of them that hangs outside. */
  readonly head: number;
  /** Chance that it says the same as the French, no more and no less, 0 to 1. */
  readonly confidence: number;
}

/** What each doubt leaves of the confidence: a word on one side that nothing stands against. */
const UNLINKED_FRENCH = 0.6;
const UNLINKED_ENGLISH = 0.85;
/** How often equal values are the same one. */
const VALUE = 0.98;
/** Below this it is no answer. */
const LEAST = 0.5;

/** What may hang on a phrase without being a part of it. */
const LOOSE = /^(?:conj|parataxis|appos|punct)/u;

/**
 * The English words that stand against a French phrase: those linked to its words, with what lies
 * between them and with the article where the French has one. Null where its head has no counterpart,
 * where its words are apart in English, or where others are mixed with them.
 */
export function counterpartOf(
  span: PhraseSpan,
  french: TreeView,
  english: TreeView,
  links: readonly WordLink[],
): PhraseCounterpart | null {
  const inside = wordsIn(span, french);
  const value = findValuePhrase(inside, french, english);
  if (value)
    return { ...value, text: english.text.slice(value.start, value.end), confidence: VALUE };
  const head = onlyTop(inside, french);
  if (head === null) return null;
  const chosen = new Set(inside);
  const own = links.filter((link) => link.french.some((at) => chosen.has(at)));
  if (own.some((link) => !link.french.every((at) => chosen.has(at)))) return null;
  if (!own.some((link) => link.french.includes(head))) return null;
  const linked = new Set(own.flatMap((link) => link.french));
  const lost = inside.filter((at) => !linked.has(at) && isMeaningfulWord(french.words[at])).length;
  const core = own.flatMap((link) => link.english).sort((a, b) => a - b);
  const top = onlyTop(core, english);
  const [first, last] = [core[0], core.at(-1)];
  if (top === null || first === undefined || last === undefined) return null;
  const isName = own.some(({ by, french: words }) => by === 'name' && words.includes(head));
  if (NOMINAL.has(french.words[head]?.upos ?? 'X') && !isName && !isNominal(top, english))
    return null;
  const foreign = new Set(links.filter((link) => !own.includes(link)).flatMap((l) => l.english));
  const start = findPhraseStart(first, top, { inside, head, french, english, foreign });
  if (start === null) return null;
  const words = Array.from({ length: last - start + 1 }, (_, offset) => start + offset);
  if (words.some((at) => foreign.has(at) || !isBelow(at, top, english))) return null;
  if (isNegated(inside, french) !== isNegated(words, english)) return null;
  const known = new Set(core);
  const isUnlinked = (at: number): boolean =>
    !known.has(at) && !foreign.has(at) && isMeaningfulWord(english.words[at]);
  const taken = new Set(words);
  const added = words.filter(isUnlinked).length;
  const left = english.words.filter(
    ({ head: above, deprel }, at) =>
      taken.has(above) && !taken.has(at) && isUnlinked(at) && !LOOSE.test(deprel),
  ).length;
  let confidence = Math.min(...own.map((link) => link.confidence));
  for (let doubt = 0; doubt < lost; doubt += 1) confidence *= UNLINKED_FRENCH;
  for (let doubt = 0; doubt < added + left; doubt += 1) confidence *= UNLINKED_ENGLISH;
  const found = counterpart(words, top, confidence, english);
  return confidence < LEAST || isTorn(found, english) ? null : found;
}

function counterpart(
  words: readonly number[],
  head: number,
  confidence: number,
  { words: all, text }: TreeView,
): PhraseCounterpart {
  const start = all[words[0] ?? 0]?.start ?? 0;
  const last = words.at(-1) ?? 0;
  const next = all[last + 1];
  // *Marie's* is two words that share their place.
  const isJoined = next !== undefined && next.start === all[last]?.start;
  const end = (all[last]?.end ?? 0) - (isJoined ? next.form.length : 0);
  return { start, end, text: text.slice(start, end), words, head, confidence };
}
