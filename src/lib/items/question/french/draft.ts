import type { AskedRole, QuestionWord } from '../asked.ts';
import type { Phrase, Statement } from './statement.ts';
import type { Changes } from './write-words.ts';

/** One thing to ask of a statement, before the question is written. */
export interface Draft {
  readonly word: QuestionWord;
  readonly role: AskedRole;
  /** What the question opens with, in lower case: *à quel festival*. Empty with `que`. */
  readonly opening: string;
  /**
   * `kept`: what is asked for is the subject, or stands in its place. `inverted`: the subject or its
   * pronoun goes behind the verb. `turned`: only the pronoun does (*Qui Napoléon battit-il*). `que`:
   * *Que fit Marie*, *Qu'est-ce que Marie a fait*. `what-is`: *Qu'est-ce que l'azolla*, without a verb.
   * `opening`: the subject and a verb stand in the opening already.
   */
  readonly order: 'kept' | 'inverted' | 'turned' | 'que' | 'what-is' | 'opening';
  /** All else that hangs on the verb falls away with it: *Qui est Marie Curie*. */
  readonly alone?: boolean;
  /** What the question leaves out. */
  readonly asked: Phrase;
  /** Other phrases that go with it: *de feuilles* beside *d'écorces*. */
  readonly beside?: readonly Phrase[];
  /** The answer is a list of known things, so that whatever asks for it has options. */
  readonly listed?: boolean;
  /** Words of it that stay where they are: *contre Lyon* of *sept buts contre Lyon*. */
  readonly stays?: readonly number[];
  readonly answer: readonly number[];
  readonly answerHead: number;
  /** Forms that the order of the question changes: a participle, a verb in the singular. */
  readonly changes: Changes;
  /** Chance that the words of the answer are all of it and nothing else, 0 to 1. */
  readonly chance: number;
}

/** What a rule finds to ask, or why it refuses what it looked at; empty where it finds nothing. */
export interface Found {
  readonly drafts: readonly Draft[];
  readonly refused: readonly { readonly words: readonly number[]; readonly reason: string }[];
}

export type AskRule = (statement: Statement) => Found;

export const NOTHING: Found = { drafts: [], refused: [] };

export function asks(...drafts: readonly Draft[]): Found {
  return { drafts, refused: [] };
}

export function refuses(words: readonly number[], reason: string): Found {
  return { drafts: [], refused: [{ words, reason }] };
}
