import type { Gender } from '#lib/analysis/features.ts';
import type { NameType } from '#lib/analysis/mention.ts';
import type { Range } from './project-view.ts';

/** What a sentence says in passing, as a statement of its own. */
export interface SideStatement {
  readonly text: string;
  /** The words in the sentence, and their offset in `text` less that in the sentence. */
  readonly range: Range;
  readonly shift: number;
  /** Of whom it is said, where nobody else can be it: *capitale*, *maire*; null where many may be. */
  readonly bearer: Bearer | null;
}

/** A name at the head of a statement that is true of its bearer alone. */
export interface Bearer {
  readonly text: string;
  /** In the sentence. */
  readonly range: Range;
  readonly gender: Gender | null;
  readonly type: NameType | null;
  /** What the bearer alone is: *maire*. */
  readonly noun: string;
}
