import type { Lang } from '#lib/core/language.ts';

/** What is asked for, the same in both languages: French and English must agree on it. */
export type QuestionWord =
  /** Qui … ? Who …? Of a person, as subject or as object, also after a preposition (*Avec qui*). */
  | 'who'
  /** Que, qu'est-ce qui, de quoi; what. */
  | 'what'
  /** Quel, quelle, quels, quelles + noun, also after a preposition; which or what + noun. */
  | 'which'
  | 'where'
  | 'when'
  /** En quelle année; in what year. */
  | 'year'
  /** Combien de; how many, how much, and measures (*Combien mesure …*, how tall). */
  | 'how-many'
  | 'why'
  | 'how';

/** The grammatical place of what is asked for. */
export type AskedRole = 'subject' | 'object' | 'oblique' | 'attribute' | 'quantity';

/**
 * A question that one sentence answers, in one language. Offsets are UTF-16, half-open, into the
 * `text` of the sentence's view; word indices into its `words`.
 */
export interface Asked {
  readonly lang: Lang;
  readonly word: QuestionWord;
  readonly role: AskedRole;
  /** The whole question, from its capital to its question mark, with the source's apostrophes. */
  readonly stem: string;
  /**
   * Where the answer stands, without the preposition that the question has taken. `text` has the
   * article that a French contraction hides: *le festival de Cannes* of *au festival de Cannes*.
   */
  readonly answer: { readonly start: number; readonly end: number; readonly text: string };
  /** The word whose phrase the answer is, and the verb (or adjective, or noun) that is asked about. */
  readonly answerHead: number;
  readonly predicate: number;
  readonly negated: boolean;
  /** The answer is one or several of a list of things: *d'écorces et de feuilles*. */
  readonly listed?: boolean;
  /** Chance that every word and arc that the question leans on is read right, 0 to 1. */
  readonly confidence: number;
}

/** Why a sentence or a phrase of it was not asked about: told by who wants to know. */
export interface NotAsked {
  readonly lang: Lang;
  /** The words that would have been the answer; the verb where the whole clause is refused. */
  readonly candidate: string;
  /** In kebab-case: `plural-subject`, `unsure-arc`. */
  readonly reason: string;
}

/** Asks all that can be asked of a sentence; the same shape for both languages. */
export interface Asking {
  readonly asked: readonly Asked[];
  readonly notAsked: readonly NotAsked[];
}
