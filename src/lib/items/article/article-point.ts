import type { Gender, GrammaticalNumber } from '#lib/analysis/features.ts';
import type { DeterminerForm, SeriesName } from './series.ts';

/** A determiner whose form its noun decides. Offsets are UTF-16, half-open, into the sentence. */
export interface ArticlePoint {
  readonly series: SeriesName;
  readonly start: number;
  readonly end: number;
  /** As it stands in the text. */
  readonly key: string;
  /** The member of the series that the key is. */
  readonly form: DeterminerForm;
  readonly noun: NounFacts;
}

/** What a learner must know of the noun, and all of which the lexicon and the text agree on. */
export interface NounFacts {
  /** Index of the noun in `words`. */
  readonly word: number;
  /** As written in the text. */
  readonly noun: string;
  /** The determiner's right neighbour: the noun, or an adjective before it. */
  readonly next: string;
  /** Null where the noun goes with both and no option turns on it. */
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
}
