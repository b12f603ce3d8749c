import type { Gender, GrammaticalNumber } from '#lib/analysis/features.ts';
import type { NameType } from '#lib/analysis/mention.ts';
import type { Confidence } from '#lib/analysis/entities/entity.ts';
import type { SentenceView } from '#lib/analysis/entities/view-sentences.ts';

/** A stretch of a sentence that stands for the bearer of a chain; offsets are the sentence's. */
export interface Link {
  readonly view: SentenceView;
  readonly start: number;
  readonly end: number;
  readonly form: 'name' | 'nominal' | 'pronoun';
  readonly confidence: Confidence;
}

/** One bearer with all that stands for it so far, in no order. */
export interface Chain {
  readonly type: NameType | null;
  readonly name: string;
  /** Shown by its names, or later by a pronoun. */
  gender: Gender | null;
  readonly number: GrammaticalNumber;
  readonly links: Link[];
}

/** Whether a chain may be what a word of this gender stands for; unknown genders may. */
export function mayAgree(a: Gender | null, b: Gender | null): boolean {
  return a === null || b === null || a === b;
}
