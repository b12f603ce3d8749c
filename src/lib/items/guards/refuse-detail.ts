import type { ItemContext, StudySegment } from '../context.ts';
import type { Detail } from '../details/detail.ts';
import { findUnsoundness } from '../sentence/find-unsoundness.ts';
import { isSelfStanding } from '../units/is-self-standing.ts';
import { isBound, isJoined } from './reject-bound.ts';
import { isBroken } from './reject-broken-text.ts';
import { isCoordinated } from './reject-coordinated.ts';
import { isDefined } from './reject-definition.ts';
import { hasDemonym } from './reject-demonym.ts';
import { couldHarm } from './reject-harm.ts';
import { isListMember, isLooselyJoined } from './reject-list-member.ts';
import {
  hasAnchor,
  isComputable,
  isUndatedAmount,
  isValueRepeated,
} from './reject-loose-number.ts';
import { hasOddSyntax } from './reject-odd-syntax.ts';
import { isMetonymy } from './reject-metonymy.ts';
import { isGivenAway } from './reject-giveaway.ts';
import { isPartOfName } from './reject-part-of-name.ts';
import { isInBrackets, isQuoted } from './reject-quotation.ts';
import { isKeyRepeated } from './reject-repeated-key.ts';
import { isSideName } from './reject-side-name.ts';
import { isTeam } from './reject-team.ts';
import { isTrueOfSeveral } from './reject-true-of-several.ts';

/** Longest sentence that a reader can hold in one view, in UTF-16 units. */
const MAX_STEM_LENGTH = 360;

/** The guard that a whole sentence fails, whatever is asked of it; null for none. */
export function refuseSentence(segment: StudySegment, context: ItemContext): string | null {
  const { fr, trees, tokens } = segment;
  if (trees.french === null) return 'no-tree';
  const unsound = findUnsoundness(trees.french, MAX_STEM_LENGTH, context);
  if (unsound !== null) return unsound;
  if (isBroken(fr)) return 'reject-broken-text';
  if (!isSelfStanding(segment)) return 'reject-unresolved-anaphor';
  return hasOddSyntax(tokens, context.lexicon) ? 'reject-odd-syntax' : null;
}

/** The guard that a detail fails; null for none. */
export function refuseDetail(detail: Detail, context: ItemContext): string | null {
  const { sensitiveStems } = context;
  const { asked, segment } = detail;
  const isName = asked.kind === 'name';
  const type = asked.kind === 'name' ? asked.type : null;
  const guards: readonly (readonly [string, () => boolean])[] = [
    ['not-a-known-kind', () => isName && (type === null || type === 'work' || type === 'event')],
    ['reject-quotation', () => isQuoted(detail)],
    ['reject-brackets', () => isInBrackets(detail)],
    ['reject-part-of-name', () => isPartOfName(detail)],
    ['reject-coordinated', () => isCoordinated(detail)],
    ['reject-list-member', () => isName && (isListMember(detail) || isLooselyJoined(detail))],
    ['reject-bound', () => isBound(detail)],
    ['reject-joined', () => !isName && isJoined(detail)],
    ['reject-undated-amount', () => asked.kind === 'number' && isUndatedAmount(detail)],
    ['reject-computable', () => asked.kind === 'number' && isComputable(detail)],
    ['reject-repeated-value', () => isValueRepeated(detail)],
    ['no-anchor', () => !isName && !hasAnchor(detail)],
    ['reject-metonymy', () => isMetonymy(detail)],
    ['reject-team', () => type === 'place' && isTeam(detail)],
    ['reject-definition', () => isName && isDefined(detail)],
    ['reject-side-name', () => isName && isSideName(detail)],
    ['reject-giveaway', () => type === 'place' && isGivenAway(detail, context)],
    ['reject-true-of-several', () => isTrueOfSeveral(detail)],
    ['reject-demonym', () => type === 'place' && hasDemonym(detail)],
    ['reject-harm', () => isName && couldHarm(segment.fr, type, sensitiveStems)],
    ['reject-repeated-key', () => isKeyRepeated(detail)],
  ];
  return guards.find(([, fails]) => fails())?.[0] ?? null;
}
