/** What the analyser says of a text. All offsets are UTF-16, half-open, into the source. */
import type { Lang } from '#lib/core/language.ts';
import type { Feats } from '#lib/text/conllu/conllu.ts';

/** Universal part-of-speech tags: https://universaldependencies.org/u/pos/ */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type Upos = (typeof UPOS)[number];

/** A syntactic word of Universal Dependencies. Words of one contraction share their offsets. */
export interface Word {
  readonly form: string;
  readonly lemma: string;
  readonly upos: Upos;
  readonly feats: Feats;
  /** Index of the head in `words`, -1 for the root. */
  readonly head: number;
  /** With its subtype: `nsubj:pass`. */
  readonly deprel: string;
  readonly start: number;
  readonly end: number;
  /** Estimated chances, 0 to 1: that the tag is right; that head and relation both are. */
  readonly tagConfidence: number;
  readonly arcConfidence: number;
}

/** What stands between spaces and marks: one word, or the contraction of several (*au*). */
export interface SurfaceToken {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly spaceAfter: boolean;
  /** Index of its first word in `words`, and how many it stands for. */
  readonly firstWord: number;
  readonly wordCount: number;
}

export interface AnalysedSentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly SurfaceToken[];
  readonly words: readonly Word[];
  /** Indices of the words that head a subject whose verb and extent are sure, ascending. */
  readonly sureSubjects: readonly number[];
}

/** A line of the source: a newline is always a boundary. */
export interface AnalysedBlock {
  readonly kind: 'heading' | 'list-item' | 'paragraph';
  readonly start: number;
  readonly end: number;
  readonly sentences: readonly AnalysedSentence[];
}

export interface AnalysedDocument {
  readonly lang: Lang;
  readonly blocks: readonly AnalysedBlock[];
}
