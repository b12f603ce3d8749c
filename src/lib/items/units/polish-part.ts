import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { StudySegment } from '../context.ts';
import type { UnitLexicons } from './build-units.ts';
import { describeNoun } from './describe-noun.ts';
import { findMainSubject } from './find-main-subject.ts';
import { findTopic } from './find-topic.ts';
import { isWholeClause } from './is-whole-clause.ts';
import { nameSubject } from './name-subject.ts';
import { lostItsTime, omitConnectives } from './omit-connectives.ts';
import { MAX_KEPT, type Names, type Part, type PartContext } from './part.ts';
import { findOpening } from './find-opening.ts';
import { sayOpening } from './say-opening.ts';
import { sayOpeningNoun } from './say-opening-noun.ts';
import { sayOpeningOwner } from './say-opening-owner.ts';
import { rewriteSide } from './rewrite-side.ts';
import { sayAgain, sayWhichOne } from './say-again.ts';
import { findEnglishTopic } from './say-english-subject.ts';
import { sayChained } from './say-chained.ts';
import { sayLastNamed } from './say-last-named.ts';
import { sayEnglishOwner, sayOwner } from './say-owner.ts';
import { sayEnglish, sayTopics } from './say-topics.ts';
import { sayWhere } from './say-where.ts';
import { tellsEnough } from './self-standing/is-anchored.ts';
import { findOpenEnglish } from './self-standing/find-open-english.ts';
import { findOpenReference } from './self-standing/find-open-reference.ts';
import type { Surroundings } from './self-standing/open-reference.ts';

/** *Quant à sa sœur, elle …*: whom the pronoun means stands before it, and is nobody named earlier. */
const AS_FOR = /^quant\s(?:à|aux?)\s/iu;

/** What a part gives to be understood alone: without connectives, with its subject in full, and judged. */
export function polishPart(
  part: Part,
  earlier: readonly Part[],
  segment: StudySegment,
  { names, around, lexicons }: PartContext,
): Part {
  const before = earlier[0] ?? null;
  const opened = omitConnectives(part, segment, lexicons);
  const isTold = AS_FOR.test(opened.french.text.text);
  const named = isTold ? opened : nameSubjects(opened, segment, names, lexicons);
  const told =
    named === opened && !isTold ? sayTopics(opened, earlier, segment, names, lexicons) : named;
  const last = told === opened ? sayLast(opened, before, segment, lexicons) : told;
  const owned = last === opened ? sayOwners(opened, earlier, segment, lexicons) : last;
  const said = owned === opened ? sayInFull(opened, earlier, segment, names, lexicons) : owned;
  const placed = sayPlaces(said, before, segment, names, lexicons);
  const surroundings = { ...around, subjectBefore: subjectOf(before, lexicons.lexicon) };
  const judged = judge(placed, surroundings, lexicons);
  const continued = isTold ? judged : sayOpenings(judged, earlier, segment, names, lexicons);
  const rejudged = continued === judged ? judged : judge(continued, surroundings, lexicons);
  const full = sayWhich(rejudged, earlier, segment, lexicons);
  const done = full === rejudged ? rejudged : judge(full, surroundings, lexicons);
  return lostItsTime(part, opened) ? refuseTimeless(done, lexicons) : done;
}

/** What agrees with the subject of a part. */
export function subjectOf(part: Part | null, lexicon: Lexicon): Surroundings['subjectBefore'] {
  const view = part?.french.view ?? null;
  const main = view && findMainSubject(view);
  return main ? describeNoun(view, main.subject, lexicon) : null;
}

/** With what it leaves to the text around it. */
export function judge(part: Part, around: Surroundings, { lexicon }: UnitLexicons): Part {
  const open =
    findOpenReference(part.french.view, around, lexicon) ??
    (part.english ? findOpenEnglish(part.english.view, part.french.view) : null);
  return { ...part, open };
}

/** *Le Parlement vote ensuite*: which one, and when? A person or a town says enough. */
function refuseTimeless(part: Part, { lexicon }: UnitLexicons): Part {
  const { view } = part.french;
  if (view === null || part.open !== null || tellsEnough(view, lexicon)) return part;
  return { ...part, open: { rule: 'relative-time', text: '' } };
}

function nameSubjects(
  part: Part,
  segment: StudySegment,
  names: Names,
  lexicons: UnitLexicons,
): Part {
  if (part.french.view === null) return part;
  const edits = nameSubject(
    part.french.view,
    part.english?.view ?? null,
    part.english !== null,
    names,
    lexicons.lexicon,
  );
  if (edits === null) return part;
  const french = rewriteSide(part.french, edits.french, segment, 'french', lexicons);
  const english =
    part.english && rewriteSide(part.english, edits.english, segment, 'english', lexicons);
  if (!french || (part.english && !english)) return part;
  if (!french.view || !isWholeClause(french.view)) return part;
  return { ...part, french, english };
}

/** *L'île* becomes *L'île Saint-Paul*, as it was called before. */
function sayInFull(
  part: Part,
  earlier: readonly Part[],
  segment: StudySegment,
  names: Names,
  lexicons: UnitLexicons,
): Part {
  if (part.french.view === null) return part;
  const views = earlier.flatMap(({ french }) => french.view ?? []);
  if (views.length < earlier.length) return part;
  const ours = sayAgain(part.french.view, views, lexicons.lexicon);
  const french = ours && rewriteSide(part.french, [ours], segment, 'french', lexicons);
  if (!french?.view || !isWholeClause(french.view)) return part;
  if (part.english === null) return { ...part, french };
  return sayEnglish({ ...part, french }, ours, earlier, segment, names, lexicons) ?? part;
}

/** *Le port de l'île* becomes *Le port de l'île Saint-Paul*, where the island alone leaves it open. */
function sayWhich(
  part: Part,
  earlier: readonly Part[],
  segment: StudySegment,
  lexicons: UnitLexicons,
): Part {
  if (part.french.view === null || part.english !== null || part.open?.rule !== 'definite')
    return part;
  const views = earlier.flatMap(({ french }) => french.view ?? []);
  if (views.length < earlier.length) return part;
  const ours = sayWhichOne(part.french.view, part.open.text, views, lexicons.lexicon);
  const french = ours && rewriteSide(part.french, [ours], segment, 'french', lexicons);
  return french?.view && isWholeClause(french.view) ? { ...part, french } : part;
}

/** What a statement leaves open is named where it is what the paragraph is about. */
function sayOpenings(
  part: Part,
  earlier: readonly Part[],
  segment: StudySegment,
  names: Names,
  lexicons: UnitLexicons,
): Part {
  const { view } = part.french;
  if (view === null || part.open === null) return part;
  if (!/^(?:pronoun|possessive|definite)$/u.test(part.open.rule)) return part;
  const views = earlier.flatMap(({ french }) => french.view ?? []);
  const first = views.at(-1);
  const opening = first && findOpening(first, lexicons.lexicon);
  if (!opening || views.length < earlier.length || earlier.length >= MAX_KEPT) return part;
  const subject = sayOpening(view, views, opening, lexicons.lexicon);
  const ours = subject
    ? [subject]
    : (sayOpeningOwner(view, views, opening, lexicons.lexicon) ??
      sayOpeningNoun(view, views, opening, lexicons.lexicon));
  const french = ours && rewriteSide(part.french, ours, segment, 'french', lexicons);
  if (!french?.view || !isWholeClause(french.view)) return part;
  if (part.english === null) return { ...part, french };
  return sayEnglish({ ...part, french }, subject, earlier, segment, names, lexicons) ?? part;
}

/** *Y* becomes *à Lyon*, and *de la ville* *de Lyon*; only where there is no English. */
function sayPlaces(
  part: Part,
  before: Part | null,
  segment: StudySegment,
  names: Names,
  lexicons: UnitLexicons,
): Part {
  const { view } = part.french;
  if (view === null || part.english !== null) return part;
  const spokenOf = before?.french.view ?? null;
  const there = spokenOf && sayWhere(view, spokenOf, lexicons.lexicon);
  const ours = there ?? sayChained(view, names, lexicons.lexicon);
  const french = ours && rewriteSide(part.french, ours, segment, 'french', lexicons);
  return french?.view && isWholeClause(french.view) ? { ...part, french } : part;
}

/** *Ce dernier* becomes the name that was said last. */
function sayLast(
  part: Part,
  before: Part | null,
  segment: StudySegment,
  lexicons: UnitLexicons,
): Part {
  const { view } = part.french;
  const spokenOf = before?.french.view ?? null;
  if (view === null || spokenOf === null || part.english !== null) return part;
  const ours = sayLastNamed(view, spokenOf, lexicons.lexicon);
  const french = ours && rewriteSide(part.french, [ours], segment, 'french', lexicons);
  return french?.view && isWholeClause(french.view) ? { ...part, french } : part;
}

/** *Sa mère* of the person before becomes *La mère de* that person. */
function sayOwners(
  part: Part,
  earlier: readonly Part[],
  segment: StudySegment,
  lexicons: UnitLexicons,
): Part {
  const before = earlier[0] ?? null;
  const topic = findTopic(before?.french.view ?? null);
  const ours = topic && part.french.view && sayOwner(part.french.view, topic, lexicons.lexicon);
  const french = ours && rewriteSide(part.french, ours, segment, 'french', lexicons);
  if (topic === null || !french?.view || !isWholeClause(french.view)) return part;
  if (part.english === null) return { ...part, french };
  const theirTopic =
    findTopic(before?.english?.view ?? null) ?? findEnglishTopic(topic.text, earlier);
  const theirs = theirTopic && part.english.view && sayEnglishOwner(part.english.view, theirTopic);
  const english = theirs && rewriteSide(part.english, [theirs], segment, 'english', lexicons);
  return english ? { ...part, french, english } : part;
}
