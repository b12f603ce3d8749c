import type { Lang } from '#lib/core/language.ts';
import type { Entity, Mention } from '../entities/entity.ts';
import type { AnalysedSentence } from './document.ts';

/**
 * One sentence by itself: offsets of words, tokens and mentions count from the start of `text`, so
 * `start` is 0 and `end` its length. Word indices are into `words`.
 */
export interface TreeView extends AnalysedSentence {
  readonly lang: Lang;
  readonly text: string;
  /** For each word the indices of its dependents, ascending. */
  readonly dependents: readonly (readonly number[])[];
  /** What the sentence names, dates and counts, in order; `entity` is an id in `entities`. */
  readonly mentions: readonly Mention[];
  /**
   * The chains of the whole document by id. Their `mentions` are positions in the document's own
   * list, not in this one.
   */
  readonly entities: ReadonlyMap<string, Entity>;
}
