import type { Clause } from '#lib/analysis/clauses/clause.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** What a statement leaves to the text around it. */
export interface OpenReference {
  readonly rule:
    | 'no-tree'
    | 'no-statement'
    | 'first-person'
    | 'pronoun'
    | 'possessive'
    | 'demonstrative'
    | 'indefinite-pronoun'
    | 'other-or-same'
    | 'definite'
    | 'ordinal'
    /** What was once so, without a name or a date to say of whom or when. */
    | 'unanchored'
    | 'relative-time'
    | 'connective'
    | 'comparison'
    /** A result of a contest that is held again and again. */
    | 'undated-contest'
    /** The verb lacks what it needs: *Paul suggère.* */
    | 'lost-complement'
    /** Something is built or opened, and nothing says where. */
    | 'unplaced'
    | 'english';
  /** The words that leave it open. */
  readonly text: string;
}

/** What the text around a statement says. */
export interface Surroundings {
  /** Nouns, as lemmas, that the text has spoken of before. */
  readonly introduced: ReadonlySet<string>;
  /** Whether its paragraph speaks of certain people, places and times. */
  readonly particular: boolean;
  /** What agrees with the subject of the statement before; null where it has none. */
  readonly subjectBefore: { readonly gender: string | null; readonly number: string | null } | null;
}

/** A statement as the rules read it. */
export interface Reading {
  readonly view: TreeView;
  readonly clauses: readonly Clause[];
  /** For each word the position of its clause in `clauses`. */
  readonly clauseOf: readonly number[];
  readonly around: Surroundings;
  readonly lexicon: Lexicon;
}

/** Looks at one word of a statement; null where it leaves nothing open. */
export type ReferenceRule = (reading: Reading, at: number) => OpenReference['rule'] | null;

export function childrenOf({ view }: Reading, at: number, relation: RegExp): number[] {
  return (view.dependents[at] ?? []).filter((of) => relation.test(view.words[of]?.deprel ?? ''));
}
