import type { Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** What may stand between a subject and its verb: *il ne le lui rend pas*. */
const CLITIC =
  /^(?:ne|n['’]|se|s['’]|me|m['’]|te|t['’]|nous|vous|y|en|l['’]|le|la|les|lui|leur)$/iu;
const PRONOUN = /^(?:je|j['’]|tu|il|elle|on|ils|elles)$/iu;
/** What may stand before a subject: another clause ends or begins there. */
const BOUNDARY =
  /^(?:,|;|:|et|mais|car|or|que|qu['’]|lorsqu(?:e|['’])|puisqu(?:e|['’])|quand|si|comme)$/iu;
const MIN_TAG = 0.9;

/**
 * The subject right before a predicate, by the order of the words alone: a pronoun, or a noun with its
 * determiner and with nothing but its own adjectives and complements up to the verb. Undefined for none.
 * For predicates that were given no subject when the sentence was read.
 */
export function findNearSubject(
  { words, dependents }: TreeView,
  predicate: number,
): number | undefined {
  const carriers = (dependents[predicate] ?? []).filter((at) =>
    /^(?:aux|cop)/u.test(words[at]?.deprel ?? ''),
  );
  let before = Math.min(predicate, ...carriers) - 1;
  while (CLITIC.test(words[before]?.form ?? '')) before -= 1;
  if (PRONOUN.test(words[before]?.form ?? '')) {
    return words[before]?.upos === 'PRON' ? before : undefined;
  }
  return findNoun(words, before);
}

/** The noun behind the first determiner of the phrase that ends at `last`. */
function findNoun(words: readonly Word[], last: number): number | undefined {
  let start = last;
  while (start >= 0 && isOfPhrase(words[start])) start -= 1;
  if (start >= 0 && !BOUNDARY.test(words[start]?.form ?? '')) return undefined;
  const [determiner, first, second] = words.slice(start + 1, last + 1);
  if (determiner?.upos !== 'DET') return undefined;
  const isSecond = first?.upos === 'ADJ' || first?.upos === 'NUM';
  const noun = isSecond ? second : first;
  const isSure = noun?.upos === 'NOUN' && noun.tagConfidence >= MIN_TAG;
  return isSure ? start + (isSecond ? 3 : 2) : undefined;
}

function isOfPhrase(word: Word | undefined): boolean {
  return (
    /^(?:DET|ADJ|NOUN|PROPN|ADP|NUM)$/u.test(word?.upos ?? '') && !BOUNDARY.test(word?.form ?? '')
  );
}
