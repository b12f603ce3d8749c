import type { Gender, GrammaticalNumber, Person } from '#lib/analysis/features.ts';

/** What the sentence itself shows of who acts. */
export interface ShownSubject {
  readonly person: Person;
  readonly number: GrammaticalNumber;
  /** Null where it is not shown. */
  readonly gender: Gender | null;
}
