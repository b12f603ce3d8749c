import type { Candidate } from './list-candidates.ts';
import type { NodeTree } from './node.ts';

/** Two sentences with all pairs of their words that are worth a look. */
export interface WeighedPair {
  readonly left: NodeTree;
  readonly right: NodeTree;
  readonly candidates: readonly Candidate[];
}

/** How much a word that was never seen counts, in occurrences. */
const UNSEEN = 1;
/** Bounds of what a document may say for or against a pair. */
const MOST = 60;
const LEAST = 0.5;

/**
 * What a document shows about which words translate each other in it: expected counts of pairs and of
 * words, as the Model 1 of Brown et al. (1993) sums them.
 */
export class WordModel {
  /** Words of both languages to numbers, so that pairs are told by a number too. */
  readonly #ids = new Map<string, number>();
  readonly #pairs = new Map<number, number>();
  readonly #french = new Map<number, number>();
  readonly #english = new Map<number, number>();
  #total = 0;

  /** Counts a sentence pair, each candidate with its chance. */
  add(pair: WeighedPair, chances: Float64Array): void {
    const [ours, theirs] = [this.#idsOf(pair.left), this.#idsOf(pair.right)];
    for (const id of theirs) {
      this.#english.set(id, (this.#english.get(id) ?? 0) + 1);
      this.#total += 1;
    }
    count(pair, chances, ours, theirs, this.#pairs, this.#french);
  }

  /**
   * For each candidate how many times likelier it is by the rest of the document. `chances` are those
   * that were counted for the pair, or that the sentence pair alone gives: its own share is taken off,
   * so that a word that occurs once proves nothing about itself.
   */
  factorsFor(pair: WeighedPair, chances: Float64Array): Float64Array {
    const [ours, theirs] = [this.#idsOf(pair.left), this.#idsOf(pair.right)];
    const [ownPairs, ownFrench] = [new Map<number, number>(), new Map<number, number>()];
    count(pair, chances, ours, theirs, ownPairs, ownFrench);
    return Float64Array.from(pair.candidates, ({ left, right }) => {
      const [french, english] = [ours[left] ?? 0, theirs[right] ?? 0];
      const key = keyOf(french, english);
      const together = Math.max(0, (this.#pairs.get(key) ?? 0) - (ownPairs.get(key) ?? 0));
      const all = (this.#french.get(french) ?? 0) - (ownFrench.get(french) ?? 0);
      const share = Math.max(1, this.#english.get(english) ?? 0) / Math.max(1, this.#total);
      const factor = (together + UNSEEN * share) / ((Math.max(together, all) + UNSEEN) * share);
      return Math.min(MOST, Math.max(LEAST, factor));
    });
  }

  #idsOf({ nodes }: NodeTree): number[] {
    return nodes.map(({ lemma }) => {
      const known = this.#ids.get(lemma);
      if (known !== undefined) return known;
      this.#ids.set(lemma, this.#ids.size);
      return this.#ids.size - 1;
    });
  }
}

/** More different words than any text has. */
const MOST_WORDS = 2 ** 24;

function keyOf(french: number, english: number): number {
  return french * MOST_WORDS + english;
}

function count(
  { candidates }: WeighedPair,
  chances: Float64Array,
  ours: readonly number[],
  theirs: readonly number[],
  pairs: Map<number, number>,
  words: Map<number, number>,
): void {
  candidates.forEach(({ left, right }, at) => {
    const chance = chances[at] ?? 0;
    const french = ours[left] ?? 0;
    const key = keyOf(french, theirs[right] ?? 0);
    pairs.set(key, (pairs.get(key) ?? 0) + chance);
    words.set(french, (words.get(french) ?? 0) + chance);
  });
}
