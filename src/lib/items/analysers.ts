import type { Analyser } from '#lib/analysis/analyser.ts';

/** What reads the two sides of a text. */
export interface Analysers {
  readonly french: Analyser;
  /** Null will do for a text without its English; where there is English it must be there. */
  readonly english: Analyser | null;
}
