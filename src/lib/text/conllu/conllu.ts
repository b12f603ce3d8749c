/**
 * CoNLL-U as Universal Dependencies 2 defines it: https://universaldependencies.org/format.html
 * Only what this project reads and writes: no empty nodes, no enhanced dependencies.
 */

/** Feature names and values, as in `Gender=Masc|Number=Sing`; never mutated, often shared. */
export type Feats = Readonly<Record<string, string>>;

/** A syntactic word: one line with a whole number as its ID. */
export interface ConlluWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly feats: Feats;
  /** 1-based position of the head in the sentence, 0 for the root. */
  readonly head: number;
  readonly deprel: string;
  /** Without `SpaceAfter`, which is `spaceAfter`. */
  readonly misc: Feats;
  readonly spaceAfter: boolean;
}

/** A multiword token: *au* over the words *à* and *le*. */
export interface ConlluRange {
  /** 1-based positions, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly form: string;
  readonly misc: Feats;
  readonly spaceAfter: boolean;
}

export interface ConlluSentence {
  /** Comment lines without `# ` in front, in order. */
  readonly comments: readonly string[];
  readonly text: string;
  readonly words: readonly ConlluWord[];
  readonly ranges: readonly ConlluRange[];
}

export const NO_FEATS: Feats = {};
