import type { Counterpart } from '#lib/bilingual/find-counterpart.ts';
import type { ItemContext, StudySegment } from './context.ts';
import { findWordFacts } from './contrast/find-word-facts.ts';
import type { Detail } from './details/detail.ts';
import { findDetails } from './details/find-details.ts';
import { findEnglish } from './details/find-english.ts';
import {
  chooseDistractors,
  gatherSurroundings,
  type Surroundings,
} from './distractors/choose-distractors.ts';
import { refuseDetail } from './guards/refuse-detail.ts';
import { isApproximate, isRestricted } from './guards/reject-bound.ts';
import { isAsserted } from './guards/reject-presupposed.ts';
import { containsPartOf } from './guards/reject-repeated-key.ts';
import type { Gap } from './guards/stem.ts';
import { randomFor } from './random-for.ts';
import { replaceSpan } from './replace-span.ts';
import { refuseShortened } from './statement/find-claims.ts';
import { chooseFalsehoods } from './statement/choose-falsehoods.ts';

/** Another value that could stand in the gap and is not what the text says. */
export interface Distractor {
  readonly fr: string;
  readonly en: string | null;
  readonly why: 'elsewhere' | 'otherName' | 'otherValue' | 'otherYear' | 'otherWord';
}

/** A detail of a sentence that can be asked for: what it is, where it stands, what it could be taken for. */
export interface Fact extends Gap {
  readonly variant: 'name' | 'date' | 'number' | 'word';
  /** Null where the text has no English. */
  readonly english: Counterpart | null;
  readonly distractors: readonly Distractor[];
  /** Other ways in which the text writes the same; equally right when typed. */
  readonly otherForms: readonly string[];
  /** Whether putting a distractor in its place makes the sentence certainly false. */
  readonly swappable: boolean;
  /** Whether it is part of what the sentence states, and not of a description or an aside. */
  readonly asserted: boolean;
  /** What would make a statement of it certainly false in its place, and is no trifle. */
  readonly falsehoods: readonly Distractor[];
}

/** Fewer wrong options than two make no question. */
const MIN_DISTRACTORS = 2;
const MAX_DISTRACTORS = 3;

/** Every name, date and number of a text that passes all guards, in the order of the text. */
export function findFacts(context: ItemContext): Fact[] {
  const surroundings = gatherSurroundings(context);
  return context.segments.flatMap((segment) => {
    if (!segment.single) return [];
    const details = findDetails(segment, context.names);
    const refused = refuseShortened(segment, context);
    if (refused !== null) {
      for (const detail of details) reject(detail, refused, context);
      return [];
    }
    const facts = details.flatMap((detail) => factOf(detail, surroundings, context));
    return hasName(segment) ? [...facts, ...findWordFacts(segment, context)] : facts;
  });
}

/** A sentence that names or dates nothing tells of anything. */
function hasName({ trees }: StudySegment): boolean {
  return (
    trees.french?.mentions.some(
      (mention) =>
        mention.value?.kind === 'date' || (mention.value === null && mention.form === 'name'),
    ) ?? false
  );
}

function factOf(detail: Detail, surroundings: Surroundings, context: ItemContext): Fact[] {
  const { segment, asked } = detail;
  const refuse = (guard: string): [] => {
    reject(detail, guard, context);
    return [];
  };
  const refused = refuseDetail(detail, context);
  if (refused !== null) return refuse(refused);
  const english = findEnglish(detail, context);
  if (segment.en !== null && english === null) return refuse('no-english-counterpart');
  if (english && containsPartOf(replaceSpan(segment.en ?? '', english, ' '), english.text))
    return refuse('reject-repeated-key');
  const stem = replaceSpan(segment.fr, detail, ' ');
  const distractors = chooseDistractors(detail, english, surroundings, context)
    .filter(({ fr }) => !containsPartOf(stem, fr))
    .slice(0, MAX_DISTRACTORS);
  if (distractors.length < MIN_DISTRACTORS) return refuse('too-few-distractors');
  const { start, end, key } = detail;
  return [
    {
      segment,
      start,
      end,
      key,
      variant: asked.kind,
      english,
      distractors,
      otherForms: otherFormsOf(detail),
      swappable: isAsserted(detail) && !isApproximate(detail) && !isRestricted(segment.fr),
      asserted: isAsserted(detail),
      falsehoods: chooseFalsehoods(
        detail,
        {
          distractors,
          english,
          years: surroundings.years,
          random: randomFor(context, `${segment.fr}${String(start)}false`),
        },
        context,
      ).filter(({ fr }) => !containsPartOf(stem, fr)),
    },
  ];
}

/** The fullest form under which the text names the same bearer, where the key is a shorter one. */
function otherFormsOf({ asked, key }: Detail): string[] {
  return asked.kind === 'name' && asked.name !== key ? [asked.name] : [];
}

function reject(
  { segment, key, asked }: Detail,
  guard: string,
  { reject: tell }: ItemContext,
): void {
  tell({ kind: 'cloze', segment: segment.id, candidate: `${asked.kind} ${key}`, guard });
}
