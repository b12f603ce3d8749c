import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { UnitLexicons } from './build-units.ts';
import type { NamedEntity } from './name-entities.ts';
import type { RewrittenText } from './rewritten-text.ts';
import type { OpenReference, Surroundings } from './self-standing/open-reference.ts';

/** Statements that what is said again may reach back over. */
export const MAX_KEPT = 10;

/** One side of a unit: its text with the way it was made, and the tree of it. */
export interface Side {
  readonly text: RewrittenText;
  readonly view: TreeView | null;
}

/** A statement made of a segment or of a part of it. */
export interface Part {
  readonly french: Side;
  readonly english: Side | null;
  /** What it still leaves to the text around it; null where it stands by itself. */
  readonly open: OpenReference | null;
}

export type Names = ReadonlyMap<string, NamedEntity>;

/** What stands around a segment. */
export interface PartContext {
  readonly names: Names;
  readonly around: Omit<Surroundings, 'subjectBefore'>;
  /** The segments before it in its paragraph, as wholes, the nearest first. */
  readonly previous: readonly Part[];
  readonly lexicons: UnitLexicons;
}
