import type { ItemContext, StudySegment } from '../../context.ts';
import { isRestricted } from '../../guards/reject-bound.ts';
import type { Claim } from '../claim.ts';
import { lieOf, type Lie } from '../find-lies.ts';
import { dropNegation } from './drop-negation.ts';
import { swapRoles } from './swap-roles.ts';
import { turnVerb } from './turn-verb.ts';

/** *Paul buvait.* is no statement worth judging. */
const FEWEST_WORDS = 5;

/**
 * A claim made false by a verb that says the contrary, by who does what to whom, or by what it denies;
 * without English.
 */
export function findContraryLies(
  { view, en }: Claim,
  { fr }: StudySegment,
  context: ItemContext,
): Lie[] {
  if (view === null || en !== null || isRestricted(fr)) return [];
  const denied = dropNegation(view);
  if (denied !== null && denied.fr.split(/[ \u00a0]/u).length >= FEWEST_WORDS)
    return [lieOf(denied, fr) ?? []].flat();
  return [...swapRoles(view), ...turnVerb(view, context)].flatMap(
    (turned) => lieOf(turned, fr) ?? [],
  );
}
