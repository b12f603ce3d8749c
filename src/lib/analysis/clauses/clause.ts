/** A part of a sentence with a predicate of its own. Indices are into the sentence's `words`. */

/**
 * What a clause is to its sentence. One that is coordinated with a `relative` (`adverbial`, …) is of
 * the same kind; `coordinate` is coordinated with a clause that stands by itself.
 */
export type ClauseKind =
  /** Holds the root. */
  | 'main'
  | 'coordinate'
  /** Side by side with another, without a conjunction: after a colon or a comma. */
  | 'juxtaposed'
  | 'relative'
  /** What follows the stressed words of *c'est … que*, *c'est … qui*. */
  | 'cleft'
  | 'adverbial'
  /** Takes the place of an object, of a real subject, or says what a noun holds (*le fait que*). */
  | 'complement'
  | 'participial'
  | 'infinitival'
  /** Says in passing who speaks or how far it is sure: *, répliqua-t-il,* */
  | 'incise'
  /** Between quotation marks as a whole. */
  | 'quotation';

/** A word without which the clause cannot be understood, and why. */
export interface Support {
  readonly role:
    /** What a relative pronoun or a participle stands for or tells of. */
    | 'antecedent'
    /** The word that the clause hangs on, mostly the verb of another. */
    | 'governor'
    /** The conjunction that opens the clause: it falls away when the clause stands by itself. */
    | 'marker'
    | 'shared-subject'
    /** The auxiliary of the clause before, in *fut écrit, puis joué*. */
    | 'shared-auxiliary'
    /** What follows both verbs of *adore et protège son fils*. */
    | 'shared-object'
    /** The predicate of a clause that it leaves open: *il faut* (*que tu viennes*). */
    | 'completion';
  readonly word: number;
}

export interface ClauseSubject {
  readonly word: number;
  /** It is the subject of the clause that this one is coordinated with. */
  readonly shared: boolean;
}

/** UTF-16, half-open, into the source. */
export interface ClauseSpan {
  readonly start: number;
  readonly end: number;
}

export interface Clause {
  readonly kind: ClauseKind;
  readonly predicate: number;
  /** Its words, in order; every word of a sentence is in one clause. */
  readonly words: readonly number[];
  /** Runs of neighbouring words, in order, without the punctuation marks at their edges. */
  readonly spans: readonly ClauseSpan[];
  /** There is a verb with a person, its own or shared. */
  readonly finite: boolean;
  /** Expletives too (*il faut*); null in commands and where nothing says who acts. */
  readonly subject: ClauseSubject | null;
  /** Without repeats; the clause's own words only as `marker`. */
  readonly leansOn: readonly Support[];
  /** Position in the list of the clause that this one hangs on; null for the first in the tree. */
  readonly parent: number | null;
}
