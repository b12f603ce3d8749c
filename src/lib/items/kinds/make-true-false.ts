import { shuffled } from '#lib/core/random.ts';
import { findContrasts, withOthers } from '../contrast/find-contrasts.ts';
import type { DraftOf, ItemContext, ItemMaker, MakerContext } from '../context.ts';
import { replaceSpan } from '../replace-span.ts';
import { answerWith } from '../answer-with.ts';
import { randomFor } from '../random-for.ts';
import { excerptAround } from '../excerpt.ts';
import type { Fact } from '../facts.ts';
import { isStatement } from '../guards/reject-verbless.ts';
import { isRestricted } from '../guards/reject-bound.ts';
import { hasQuotation } from '../guards/reject-quotation.ts';
import { hasUnresolvedAnaphor } from '../guards/reject-unresolved-anaphor.ts';
import type { Gap } from '../guards/stem.ts';
import { estimateLevel } from '../level.ts';
import { wordBoth, wordPhrase } from '../word-phrase.ts';

/** Longest statement to be judged in one reading, in UTF-16 units (about 25 words). */
const MAX_STATEMENT_LENGTH = 165;

/** What cannot be made false is told as it is, so the rest is made false more often than not. */
const SHARE_TOLD_TRUE = 0.35;

/** A detail of a sentence and what stands there in the false version, in both languages. */
interface Claim extends Gap {
  readonly english: { readonly start: number; readonly end: number; readonly text: string } | null;
  readonly other: { readonly fr: string; readonly en: string | null };
  /** Whether the other word makes the sentence certainly false; else it can only be told as it is. */
  readonly falsifiable: boolean;
  readonly wrong: { readonly fr: string; readonly en: string | null };
}

/**
 * Statements that are the text's own or differ from it in one name, date, number or word that excludes
 * it: one a sentence, true or false by the seed and the sentence, so that other sentences change nothing.
 */
export const makeTrueFalse: ItemMaker = (context) => {
  const bySegment = new Map<string, Claim[]>();
  for (const claim of [...claimsOfFacts(context), ...claimsOfContrasts(context)]) {
    bySegment.set(claim.segment.id, [...(bySegment.get(claim.segment.id) ?? []), claim]);
  }
  return [...bySegment.values()].flatMap((claims) => {
    const random = randomFor(context, claims[0]?.segment.fr ?? '');
    const [claim] = shuffled(claims, random).sort(
      (a, b) => Number(b.falsifiable) - Number(a.falsifiable),
    );
    return claim ? [statement(claim, !claim.falsifiable || random() < SHARE_TOLD_TRUE)] : [];
  });
};

function claimsOfFacts({ facts }: MakerContext): Claim[] {
  return facts
    .filter(({ segment }) => isOneProposition(segment.fr))
    .flatMap((fact) => fact.distractors.slice(0, 1).map((other) => claimOf(fact, other)));
}

function claimOf(fact: Fact, other: { fr: string; en: string | null }): Claim {
  const { segment, start, end, key, english } = fact;
  const { en } = segment;
  return {
    segment,
    start,
    end,
    key,
    english,
    other,
    falsifiable: fact.swappable,
    wrong: {
      fr: replaceSpan(segment.fr, fact, other.fr),
      en: en !== null && english && other.en !== null ? replaceSpan(en, english, other.en) : null,
    },
  };
}

function claimsOfContrasts(context: ItemContext): Claim[] {
  return context.segments
    .filter(({ single, fr }) => single && isOneProposition(fr))
    .filter(({ fr }) => !hasQuotation(fr) && !isRestricted(fr))
    .filter((segment) => !hasUnresolvedAnaphor(segment, context.lexicon))
    .filter(({ analysis }) => isStatement(analysis.tokens, context.lexicon))
    .filter(({ analysis }) => analysis.names.length + analysis.dates.length > 0)
    .flatMap((segment) =>
      findContrasts(segment, context)
        .filter(({ exclusive }) => exclusive)
        .slice(0, 1),
    )
    .map((contrast) => ({
      ...contrast,
      falsifiable: true,
      wrong: withOthers(contrast.segment, [contrast]),
    }));
}

/** Short, with one relative or subordinate clause at most: one thing to judge. */
function isOneProposition(sentence: string): boolean {
  const joints =
    sentence.match(/(?<![\p{L}])(?:qui|que|qu['’]|dont|où|lorsqu|puisqu|[;:])/giu) ?? [];
  return sentence.length <= MAX_STATEMENT_LENGTH && joints.length <= 1;
}

function statement(claim: Claim, isTrue: boolean): DraftOf<'true-false'> {
  const { segment, start, end, key, english, other } = claim;
  const stem = isTrue ? { fr: segment.fr, en: segment.en } : claim.wrong;
  const fr = { excerpt: excerptAround(segment.fr, start, end), key, option: other.fr };
  const en =
    segment.en === null || english === null
      ? null
      : {
          excerpt: excerptAround(segment.en, english.start, english.end),
          key: english.text,
          option: other.en ?? '',
        };
  const rationale = wordBoth(isTrue ? 'true' : 'false', fr, en);
  const verdict = (value: boolean): { fr: string; en: string | null } => {
    const name = value ? 'verdictTrue' : 'verdictFalse';
    return { fr: wordPhrase(name, 'fr'), en: stem.en === null ? null : wordPhrase(name, 'en') };
  };
  const right = verdict(isTrue);
  return {
    kind: 'true-false',
    variant: isTrue ? 'original' : 'swap',
    level: estimateLevel(segment.fr),
    rank: 0.72 - Math.min(0.2, segment.fr.length / 2000),
    segments: [segment.id],
    span: { fr: [start, end], en: english && [english.start, english.end] },
    instruction: 'true-or-false',
    stem,
    options: [
      { key: true, ...right },
      { key: false, ...verdict(!isTrue), rationale },
    ],
    answer: answerWith({ fr: [right.fr], en: right.en === null ? null : [right.en] }),
    rationale,
  };
}
