import type { Conjugated } from './conjugated.ts';
import type { ShownSubject } from './read-subject.ts';

/** A verb as it can be asked for: auxiliary and participle as one. Offsets are UTF-16, half-open. */
export interface VerbGroup {
  readonly start: number;
  readonly end: number;
  /** As it stands in the text. */
  readonly key: string;
  readonly at: Conjugated;
  readonly subject: ShownSubject;
  /** Whether *se* (or *me*, *te*, *nous*, *vous* for the same person) stands before it. */
  readonly reflexive: boolean;
}
