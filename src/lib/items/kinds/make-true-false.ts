import { shuffled, type Random } from '#lib/core/random.ts';
import type { DraftOf, ItemMaker, MakerContext, StudySegment } from '../context.ts';
import type { Fact } from '../facts.ts';
import { findUnsoundness } from '../sentence/find-unsoundness.ts';
import { randomFor } from '../random-for.ts';
import type { Claim } from '../statement/claim.ts';
import { findClaims, refuseShortened } from '../statement/find-claims.ts';
import { findContraryLies } from '../statement/opposites/find-contrary-lies.ts';
import { findSideClaims } from '../statement/find-side-claims.ts';
import { findLies, type Lie } from '../statement/find-lies.ts';
import { findWordings, type Wording } from '../statement/find-wordings.ts';
import type { Bearer } from '../statement/side-statement.ts';
import { swapBearer } from '../statement/swap-bearers.ts';
import { falseStatement, trueStatement } from '../statement/write-statement.ts';
import { refuseOpenClaim } from '../statement/refuse-open-claim.ts';
import { isOfTheTime } from '../statement/is-of-the-time.ts';
import { isTautology } from '../statement/is-tautology.ts';
import { lacksAccent } from '../statement/lacks-accent.ts';
import { tellsOfParticulars } from '../units/self-standing/is-anchored.ts';

/** Where a statement can be made true and false alike: what evens out those that can only be false. */
const SHARE_TOLD_TRUE = 0.12;
/** How often a false statement is worded otherwise than its sentence, where that can be done. */
const SHARE_REWORDED = 0.7;
/** Longest sentence of which a part may be told, in UTF-16 units. */
const LONGEST_SOURCE = 500;

/**
 * Statements that say one thing of a sentence in other words, or differ from it in one name, date, number
 * or word that excludes it: one a claim, true or false by the seed and the sentence, so that other
 * sentences change nothing.
 */
export const makeTrueFalse: ItemMaker = (context) => {
  const bySegment = new Map<StudySegment, Fact[]>();
  for (const fact of context.facts)
    bySegment.set(fact.segment, [...(bySegment.get(fact.segment) ?? []), fact]);
  const told = context.segments.map((segment) => ({ segment, claims: claimsOf(segment, context) }));
  const bearers = told.flatMap(({ claims }) => claims.flatMap(({ bearer }) => bearer ?? []));
  return told.flatMap(({ segment, claims }) =>
    claims.flatMap((claim) =>
      statementOf(claim, segment, { facts: bySegment.get(segment) ?? [], bearers }, context),
    ),
  );
};

function claimsOf(segment: StudySegment, context: MakerContext): Claim[] {
  const tree = segment.trees.french;
  if (!segment.single || tree === null) return [];
  const main = refuseShortened(segment, context) === null ? findClaims(segment, context) : [];
  return [
    ...main.filter((claim) => standsAlone(claim, segment, context)),
    ...(findUnsoundness(tree, LONGEST_SOURCE, context) === null
      ? findSideClaims(segment, context)
      : []),
  ];
}

function standsAlone({ fr, view }: Claim, segment: StudySegment, context: MakerContext): boolean {
  if (view === null) return true;
  const beside = context.segments.filter(({ paragraph }) => paragraph === segment.paragraph);
  const views = beside.map(({ trees }) => trees.french);
  const guard = refuseOpenClaim(view, context.lexicon, tellsOfParticulars(views, context.lexicon));
  if (guard === null) return true;
  context.reject({ kind: 'true-false', segment: segment.id, candidate: fr, guard });
  return false;
}

function statementOf(
  claim: Claim,
  segment: StudySegment,
  { facts, bearers }: { readonly facts: readonly Fact[]; readonly bearers: readonly Bearer[] },
  context: MakerContext,
): DraftOf<'true-false'>[] {
  if (isTautology(claim.fr) || lacksAccent(claim.fr, context)) return [];
  const told = claim.isNegative ? null : tellClaim(claim, segment, { facts, bearers }, context);
  const random = randomFor(context, `${claim.fr}contrary`);
  const [contrary] = shuffled(findContraryLies(claim, segment, context), random);
  return [told ?? [], contrary ? falseStatement(segment, contrary) : []].flat();
}

/** A claim told true, or false in one of its details; null where neither can be done. */
function tellClaim(
  claim: Claim,
  segment: StudySegment,
  { facts, bearers }: { readonly facts: readonly Fact[]; readonly bearers: readonly Bearer[] },
  context: MakerContext,
): DraftOf<'true-false'> | null {
  const random = randomFor(context, claim.fr);
  const wordings = shuffled(findWordings(claim, context), random);
  // with English beside it, which says the same in both tenses, it is a copy
  const truth = wordings.find(({ rule, en }) => rule !== 'tense' || en === null);
  if (truth !== undefined && random() < SHARE_TOLD_TRUE) return trueStatement(segment, truth);
  const worded = wordedBy(claim, wordings, random);
  const stressed = findLies(claim, facts, worded).filter((lie) => isStressed(lie, worded));
  const plain = stressed.length > 0 ? stressed : findLies(claim, facts, ownWording(claim));
  const [other] = shuffled(
    plain.filter((lie) => isOfTheTime(lie, context.segments)),
    random,
  );
  const lie = other ?? swapBearer(claim, bearers, context.segments, random);
  if (lie !== null) return falseStatement(segment, lie);
  return truth === undefined ? null : trueStatement(segment, truth);
}

/** The wording that a false statement takes, so that it does not look otherwise than a true one. */
function wordedBy(claim: Claim, wordings: readonly Wording[], random: Random): Wording {
  const other = wordings.find(({ rule }) => rule !== 'period');
  const own = ownWording(claim);
  return other !== undefined && random() < SHARE_REWORDED
    ? { ...other, lies: wordings.flatMap(({ lies }) => lies) }
    : { ...own, lies: wordings.flatMap(({ lies }) => lies) };
}

function ownWording({ fr, en }: Claim): Wording {
  return { fr, en, rule: 'cut', lies: [] };
}

/** *C'est Paul qui …*: what is false must be what is stressed, or the statement is a trap. */
function isStressed({ stem, said }: Lie, { rule }: Wording): boolean {
  if (rule !== 'stress') return true;
  const joint = /(?<!\p{L})qu(?:i|e|['’])(?!\p{L})|(?<!\p{L})qu['’]/u.exec(stem.fr)?.index ?? 0;
  const at = stem.fr.indexOf(said.option.fr);
  return at >= 0 && at < joint;
}
