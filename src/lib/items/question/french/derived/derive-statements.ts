import type { Clause } from '#lib/analysis/clauses/clause.ts';
import type { Source, Statement } from '../statement.ts';
import { deriveInverted } from './derive-inverted.ts';
import { deriveRelative } from './derive-relative.ts';

/** What a sentence says in passing of its nouns or behind its verb, as statements of their own. */
export function deriveStatements(source: Source, clauses: readonly Clause[]): Statement[] {
  return clauses.flatMap(
    (clause) => deriveRelative(source, clause) ?? deriveInverted(source, clause) ?? [],
  );
}
