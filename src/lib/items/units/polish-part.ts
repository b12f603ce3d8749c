import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { StudySegment } from '../context.ts';
import type { UnitLexicons } from './build-units.ts';
import { describeNoun } from './describe-noun.ts';
import { findMainSubject } from './find-main-subject.ts';
import { findOnlyPerson } from './find-only-person.ts';
import { findTopic, sayTopic } from './find-topic.ts';
import { isOnlyTopic } from './is-only-topic.ts';
import { isSaidOfPerson } from './is-said-of-person.ts';
import { isWholeClause } from './is-whole-clause.ts';
import { nameSubject } from './name-subject.ts';
import { omitConnectives } from './omit-connectives.ts';
import type { Names, Part, PartContext } from './part.ts';
import { rewriteSide } from './rewrite-side.ts';
import { sayAgain } from './say-again.ts';
import { sayEnglishOwner, sayOwner } from './say-owner.ts';
import { findOpenEnglish } from './self-standing/find-open-english.ts';
import { findOpenReference } from './self-standing/find-open-reference.ts';
import type { Surroundings } from './self-standing/open-reference.ts';

/** Statements that a pronoun may reach back over. */
const MAX_BACK = 3;

/** What a part gives to be understood alone: without connectives, with its subject in full, and judged. */
export function polishPart(
  part: Part,
  earlier: readonly Part[],
  segment: StudySegment,
  { names, around, lexicons }: PartContext,
): Part {
  const before = earlier[0] ?? null;
  const opened = omitConnectives(part, segment, lexicons);
  const named = nameSubjects(opened, segment, names, lexicons);
  const told = named === opened ? sayTopics(opened, earlier, segment, lexicons) : named;
  const owned = told === opened ? sayOwners(opened, before, segment, lexicons) : told;
  const said = owned === opened ? sayInFull(opened, earlier, segment, lexicons) : owned;
  return judge(said, { ...around, subjectBefore: subjectOf(before, lexicons.lexicon) }, lexicons);
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
  );
  if (edits === null) return part;
  const french = rewriteSide(part.french, edits.french, segment, 'french', lexicons);
  const english =
    part.english && rewriteSide(part.english, edits.english, segment, 'english', lexicons);
  if (!french || (part.english && !english)) return part;
  if (!french.view || !isWholeClause(french.view)) return part;
  return { ...part, french, english };
}

/** A subject pronoun that can stand for the subject before it alone becomes that subject. */
function sayTopics(
  part: Part,
  earlier: readonly Part[],
  segment: StudySegment,
  lexicons: UnitLexicons,
): Part {
  const between: TreeView[] = [];
  for (const before of earlier.slice(0, MAX_BACK)) {
    const said = sayTopicOf(part, before, between, segment, lexicons);
    if (said) return said;
    if (before.french.view === null) return part;
    between.push(before.french.view);
  }
  return sayOnlyPerson(part, earlier[0] ?? null, segment, lexicons);
}

/** *Il* of whom the statement before names as its only person, where only a person does that. */
function sayOnlyPerson(
  part: Part,
  before: Part | null,
  segment: StudySegment,
  lexicons: UnitLexicons,
): Part {
  const { view } = part.french;
  const main = view && findMainSubject(view);
  if (part.english !== null || !main || !isSaidOfPerson(view, main, null, lexicons.lexicon))
    return part;
  const person = findOnlyPerson(before?.french.view ?? null, lexicons.lexicon);
  if (!person || !isOnlyTopic(view, null, person, lexicons.lexicon)) return part;
  const ours = sayTopic(view, person);
  const french = ours && rewriteSide(part.french, [ours], segment, 'french', lexicons);
  return french?.view && (isWholeClause(french.view) || isRenamed(view, french.view))
    ? { ...part, french }
    : part;
}

/** A whole statement whose subject alone changed: what its verb was shows that it still is one. */
function isRenamed(before: TreeView, renamed: TreeView): boolean {
  const [main, now] = [findMainSubject(before), findMainSubject(renamed)];
  return (
    main !== null &&
    now !== null &&
    isWholeClause(before) &&
    before.words[main.finite]?.form === renamed.words[now.finite]?.form
  );
}

/** Null where it may stand for something else. */
function sayTopicOf(
  part: Part,
  before: Part,
  between: readonly TreeView[],
  segment: StudySegment,
  lexicons: UnitLexicons,
): Part | null {
  const { view } = part.french;
  const topic = view && findTopic(before.french.view);
  const isOnly =
    topic && isOnlyTopic(view, part.english?.view ?? null, topic, lexicons.lexicon, between);
  if (!isOnly) return null;
  const ours = sayTopic(view, topic);
  const french = ours && rewriteSide(part.french, [ours], segment, 'french', lexicons);
  if (!french?.view || !(isWholeClause(french.view) || isRenamed(view, french.view))) return null;
  if (part.english === null) return { ...part, french };
  const theirTopic = findTopic(before.english?.view ?? null);
  const theirs = theirTopic && part.english.view && sayTopic(part.english.view, theirTopic);
  const english = theirs && rewriteSide(part.english, [theirs], segment, 'english', lexicons);
  return english ? { ...part, french, english } : null;
}

/** *L'île* becomes *L'île Saint-Paul*, as it was called before; only where there is no English. */
function sayInFull(
  part: Part,
  earlier: readonly Part[],
  segment: StudySegment,
  lexicons: UnitLexicons,
): Part {
  if (part.french.view === null || part.english !== null) return part;
  const views = earlier.flatMap(({ french }) => french.view ?? []);
  if (views.length < earlier.length) return part;
  const ours = sayAgain(part.french.view, views, lexicons.lexicon);
  const french = ours && rewriteSide(part.french, [ours], segment, 'french', lexicons);
  return french?.view && isWholeClause(french.view) ? { ...part, french } : part;
}

/** *Sa mère* of the person before becomes *La mère de* that person. */
function sayOwners(
  part: Part,
  before: Part | null,
  segment: StudySegment,
  lexicons: UnitLexicons,
): Part {
  const topic = findTopic(before?.french.view ?? null);
  const ours = topic && part.french.view && sayOwner(part.french.view, topic, lexicons.lexicon);
  const french = ours && rewriteSide(part.french, ours, segment, 'french', lexicons);
  if (!french?.view || !isWholeClause(french.view)) return part;
  if (part.english === null) return { ...part, french };
  const theirTopic = findTopic(before?.english?.view ?? null);
  const theirs = theirTopic && part.english.view && sayEnglishOwner(part.english.view, theirTopic);
  const english = theirs && rewriteSide(part.english, [theirs], segment, 'english', lexicons);
  return english ? { ...part, french, english } : part;
}
