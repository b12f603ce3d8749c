import type { AskedRole, QuestionWord } from '../asked.ts';
import type { EnglishGrammar } from './english-grammar.ts';
import type { ClauseFrame } from './frame-clause.ts';

/** One thing to ask of a clause, before the question is written. */
export interface Target {
  readonly word: QuestionWord;
  readonly role: AskedRole;
  /** What the question opens with: *who*, *in what year*, *how many copies of the book*. */
  readonly wh: string;
  /** Words that the question leaves out; a preposition that stays is stranded. */
  readonly removed: readonly number[];
  /** The words of the answer, in one stretch. */
  readonly answer: readonly number[];
  readonly head: number;
  /** Whether the verb agrees with several: *Which ships have …*. */
  readonly plural?: boolean;
  /** A word that the order of a question needs: *give her a book* → *give a book to*. */
  readonly insert?: { readonly behind: number; readonly text: string };
}

/** Lists what can be asked of one part of a clause. */
export type Asker = (frame: ClauseFrame, grammar: EnglishGrammar) => Target[];
