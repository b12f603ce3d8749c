import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Bearer } from './side-statement.ts';
import type { Range } from './project-view.ts';

/** One thing that a sentence says, short enough to be judged in one reading. */
export interface Claim {
  readonly fr: string;
  /** Null where the text has no English. */
  readonly en: string | null;
  /** The tree of `fr`; null for what is worded anew. */
  readonly view: TreeView | null;
  /** Whether it is worded otherwise than the sentence, or is the part of it that tells the most. */
  readonly differs: boolean;
  /** Of offsets in the sentence those in `fr`; null for what was left out. */
  readonly placeOf: (range: Range) => Range | null;
  /** Denies something: it can only be told false, without its negation. */
  readonly isNegative: boolean;
  /** Tells what somebody or something is: each detail of it is asserted. */
  readonly isAttribute: boolean;
  /** Null unless it is said of one by name who alone can be it. */
  readonly bearer: Bearer | null;
}
