import type { Candidate } from './candidates.ts';
import { isDue } from './is-due.ts';
import type { Moment } from './local-day.ts';
import type { Source } from './session.ts';

/** How many questions each source could ask, without limits. */
export function countBySource(
  candidates: readonly Candidate[],
  moment: Moment,
): Readonly<Record<Source, number>> {
  const count = (isAsked: (candidate: Candidate) => boolean) => candidates.filter(isAsked).length;
  return {
    mixed: candidates.length,
    due: count(({ learnt }) => learnt !== undefined && isDue(learnt, moment)),
    new: count(({ learnt }) => learnt === undefined),
    missed: count(({ learnt }) => learnt !== undefined && learnt.lastVerdict !== 'right'),
    // pairs tell at once which are right
    exam: count(({ item }) => item.kind !== 'pairs'),
  };
}
