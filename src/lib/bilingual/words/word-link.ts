/** What shows that words translate each other, the surest first. */
export type Evidence = 'name' | 'date' | 'number' | 'lexicon' | 'cognate' | 'model';

/** Words of a French sentence that stand against words of its English. Indices are ascending. */
export interface WordLink {
  readonly french: readonly number[];
  readonly english: readonly number[];
  /** Chance that the link is right, 0 to 1, as judged by hand on texts that were kept apart. */
  readonly confidence: number;
  readonly by: Evidence;
}
