import type { Range } from './project-view.ts';

/** What a sentence says in passing, as a statement of its own. */
export interface SideStatement {
  readonly text: string;
  /** The words in the sentence, and their offset in `text` less that in the sentence. */
  readonly range: Range;
  readonly shift: number;
}
