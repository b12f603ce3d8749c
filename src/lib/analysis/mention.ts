import type { Gender, VerbReading } from './features.ts';
import type { Token } from '#lib/text/tokenise.ts';

export type NameType = 'person' | 'place' | 'organisation' | 'work' | 'event';

/** A name where it stands in a sentence. Offsets are UTF-16, half-open, into the sentence. */
export interface NameMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Null where nothing in the text or the lists is certain. */
  readonly type: NameType | null;
  readonly gender: Gender | null;
  /** The fullest form under which the document knows the bearer: *Bogdanovich* → *Peter Bogdanovich*. */
  readonly entity: string;
}

/** A date, down to its precision. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly precision: 'day' | 'month' | 'year';
  /** Null for a day and month without a year. */
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A counted or measured amount: *deux*, *14,2 milliards*. The unit or noun stands behind it. */
export interface NumberMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: number;
  readonly written: 'word' | 'digits';
}

/** A finite verb that the context leaves one reading of. */
export interface VerbMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly reading: Extract<VerbReading, { verbForm: 'Fin' }>;
}

/** A sentence with what was found in it; offsets count from the sentence's own start. */
export interface AnalysedSentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: readonly NameMention[];
  readonly dates: readonly DateMention[];
  readonly numbers: readonly NumberMention[];
  readonly verbs: readonly VerbMention[];
}
