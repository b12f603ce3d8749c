import type { Counterpart } from '#lib/bilingual/find-counterpart.ts';
import {
  findDateCounterpart,
  findNameCounterpart,
  findNumberCounterpart,
} from '#lib/bilingual/find-counterpart.ts';
import type { DateMention, NameMention, NumberMention } from '#lib/analysis/mention.ts';
import type { ItemContext, StudySegment } from './context.ts';
import { replaceSpan } from './replace-span.ts';
import { chooseDates } from './distractors/choose-dates.ts';
import { chooseNames } from './distractors/choose-names.ts';
import { chooseNumbers } from './distractors/choose-numbers.ts';
import { isBound, isJoinedDate, isRestricted } from './guards/reject-bound.ts';
import { isAsserted } from './guards/reject-presupposed.ts';
import { hasAnchor, isComputable } from './guards/reject-loose-number.ts';
import { hasOddSyntax } from './guards/reject-odd-syntax.ts';
import { isStatement } from './guards/reject-verbless.ts';
import { isTeam } from './guards/reject-team.ts';
import { couldHarm } from './guards/reject-harm.ts';
import { isKeyRepeated, containsPartOf } from './guards/reject-repeated-key.ts';
import { isEnumerated, isListMember } from './guards/reject-list-member.ts';
import { hasQuotation, isInBrackets } from './guards/reject-quotation.ts';
import { hasUnresolvedAnaphor } from './guards/reject-unresolved-anaphor.ts';
import { wordAfter, type Gap } from './guards/stem.ts';

/** Another value that could stand in the gap and is not what the text says. */
export interface Distractor {
  readonly fr: string;
  readonly en: string | null;
  readonly why: 'elsewhere' | 'otherName' | 'otherValue' | 'otherYear';
}

/** A detail of a sentence that can be asked for: what it is, where it stands, what it could be taken for. */
export interface Fact extends Gap {
  readonly variant: 'name' | 'date' | 'number';
  /** Null where the text has no English. */
  readonly english: Counterpart | null;
  readonly distractors: readonly Distractor[];
  /** Other ways in which the text writes the same; equally right when typed. */
  readonly otherForms: readonly string[];
  /** Whether putting a distractor in its place makes the sentence certainly false. */
  readonly swappable: boolean;
}

/** Fewer wrong options than two make no question. */
const MIN_DISTRACTORS = 2;
const MAX_DISTRACTORS = 3;
/** Longest sentence that a reader can hold in one view, in UTF-16 units. */
const MAX_STEM_LENGTH = 420;

/** An adjective that belongs to the name of a place: *Asie centrale*. */
const PART_OF_NAME =
  /^(?:central|centrale|occidental|occidentale|oriental|orientale|septentrionale?|méridionale?)$/u;

/** Every name, date and number of a text that passes all guards, in the order of the text. */
export function findFacts(context: ItemContext): Fact[] {
  return context.segments
    .filter((segment) => segment.single && segment.fr.length <= MAX_STEM_LENGTH)
    .filter((segment) => !hasUnresolvedAnaphor(segment, context.lexicon))
    .filter((segment) => isStatement(segment.analysis.tokens, context.lexicon))
    .filter((segment) => !hasOddSyntax(segment.analysis.tokens, context.lexicon))
    .flatMap((segment) => [
      ...segment.analysis.names.flatMap((name) => nameFact(name, segment, context)),
      ...segment.analysis.dates.flatMap((date) => dateFact(date, segment, context)),
      ...segment.analysis.numbers.flatMap((number) => numberFact(number, segment, context)),
    ]);
}

function nameFact(name: NameMention, segment: StudySegment, context: ItemContext): Fact[] {
  if (name.type === null || name.type === 'work' || name.type === 'event') return [];
  const gap = gapAt(name, segment);
  if (PART_OF_NAME.test(wordAfter(gap))) return [];
  if (isListMember(gap) || isEnumerated(name, gap) || isTeam(name, gap)) return [];
  if (couldHarm(segment.fr, name.type, context.sensitiveStems)) return [];
  const english =
    segment.en === null ? null : findNameCounterpart(name, segment.en, context.bilingual);
  const forms = formsOf(name, context).filter((form) => form !== name.text);
  return fact(
    gap,
    'name',
    english,
    chooseNames(name, gap, context),
    isAsserted(name, gap, context.lexicon),
    forms,
  );
}

function dateFact(date: DateMention, segment: StudySegment, context: ItemContext): Fact[] {
  const gap = gapAt(date, segment);
  if (isJoinedDate(gap)) return [];
  const english = segment.en === null ? null : findDateCounterpart(date, segment.en);
  return fact(gap, 'date', english, chooseDates(date, gap, english, context), !isBoundDate(gap));
}

function numberFact(number: NumberMention, segment: StudySegment, context: ItemContext): Fact[] {
  const gap = gapAt(number, segment);
  if (isComputable(segment)) return [];
  const english =
    segment.en === null ? null : findNumberCounterpart(number, segment.en, context.bilingual);
  return fact(gap, 'number', english, chooseNumbers(number, gap, english, context), !isBound(gap));
}

function fact(
  gap: Gap,
  variant: Fact['variant'],
  english: Counterpart | null,
  candidates: readonly Distractor[],
  swappable: boolean,
  otherForms: readonly string[] = [],
): Fact[] {
  const { segment } = gap;
  if (segment.en !== null && english === null) return [];
  if (variant === 'number' && !hasAnchor(gap)) return [];
  if (hasQuotation(segment.fr) || isInBrackets(gap) || isKeyRepeated(gap)) return [];
  if (english && segment.en !== null) {
    const rest = replaceSpan(segment.en, english, ' ');
    if (containsPartOf(rest, english.text)) return [];
  }
  const stem = replaceSpan(segment.fr, gap, ' ');
  const distractors = candidates
    .filter(({ fr }) => !containsPartOf(stem, fr))
    .slice(0, MAX_DISTRACTORS);
  if (distractors.length < MIN_DISTRACTORS) return [];
  return [
    {
      ...gap,
      variant,
      english,
      distractors,
      otherForms,
      swappable: swappable && !isRestricted(segment.fr),
    },
  ];
}

function gapAt(
  { start, end, text }: { start: number; end: number; text: string },
  segment: StudySegment,
): Gap {
  return { segment, start, end, key: text };
}

/** *en 2004* and *le 12 mars 1985* say when; *avant 1990* leaves other years open. */
function isBoundDate({ segment, start }: Gap): boolean {
  return !/(?:^|[\s(])(?:en|le|de l['’]année|du|festival de [\p{L}]+ de)[ \u00a0]$/iu.test(
    segment.fr.slice(Math.max(0, start - 30), start),
  );
}

/** Every form under which the text names the same bearer. */
function formsOf({ entity }: NameMention, { segments }: ItemContext): string[] {
  const forms = segments.flatMap(({ analysis }) =>
    analysis.names.filter((name) => name.entity === entity).map(({ text }) => text),
  );
  return [...new Set([...forms, entity])];
}
