export type NameType = 'person' | 'place' | 'organisation' | 'work' | 'event';

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
