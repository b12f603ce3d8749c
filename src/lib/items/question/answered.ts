import type { Distractor } from '../facts.ts';
import type { Answer } from '#lib/bank/schema.ts';

/** What a question's options and its accepted answers are, before the guards. */
export interface Answered {
  readonly key: { readonly fr: string; readonly en: string | null };
  /** What tells the key from the other options: it must not stand in the question. */
  readonly telling: { readonly fr: string; readonly en: string | null };
  readonly type: Extract<Answer['type'], 'text' | 'number' | 'date'>;
  /** Other forms that are as right, without the key. */
  readonly also: { readonly fr: readonly string[]; readonly en: readonly string[] };
  /** The options are of a list of things that rule each other out. */
  readonly listed?: boolean;
  readonly distractors: readonly Distractor[];
}
