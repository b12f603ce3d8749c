import { speaksOfAnother } from '#lib/analysis/entities/chains/speaks-of-another.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { StudySegment } from '../context.ts';
import type { UnitLexicons } from './build-units.ts';
import { findMainSubject } from './find-main-subject.ts';
import { findOnlyPerson } from './find-only-person.ts';
import { findTopic, sayTopic } from './find-topic.ts';
import { isOnlyTopic } from './is-only-topic.ts';
import { isWholeClause } from './is-whole-clause.ts';
import type { Names, Part } from './part.ts';
import { rewriteSide } from './rewrite-side.ts';
import { sayEnglishSubject } from './say-english-subject.ts';
import type { Edit } from './rewritten-text.ts';

/** Statements that a pronoun may reach back over. */
const MAX_BACK = 3;

/** A subject pronoun that can stand for the subject before it alone becomes that subject. */
export function sayTopics(
  part: Part,
  earlier: readonly Part[],
  segment: StudySegment,
  names: Names,
  lexicons: UnitLexicons,
): Part {
  const between: TreeView[] = [];
  for (const [at, before] of earlier.slice(0, MAX_BACK).entries()) {
    const said = sayTopicOf(part, earlier, at, between, segment, names, lexicons);
    if (said) return said;
    if (before.french.view === null) return part;
    between.push(before.french.view);
  }
  return sayOnlyPerson(part, earlier[0] ?? null, segment, names, lexicons);
}

/** *Il* of whom the statement before names as its only person, where nothing else agrees that has a part in it. */
function sayOnlyPerson(
  part: Part,
  before: Part | null,
  segment: StudySegment,
  names: Names,
  lexicons: UnitLexicons,
): Part {
  const { view } = part.french;
  const main = view && findMainSubject(view);
  if (!main) return part;
  const person = findOnlyPerson(before?.french.view ?? null, lexicons.lexicon);
  if (!person || !isOnlyTopic(view, null, person, lexicons.lexicon)) return part;
  const ours = sayTopic(view, person);
  const french = ours && rewriteSide(part.french, [ours], segment, 'french', lexicons);
  if (!french?.view || !(isWholeClause(french.view) || isRenamed(view, french.view))) return part;
  if (part.english === null) return { ...part, french };
  return sayEnglish({ ...part, french }, ours, [], segment, names, lexicons) ?? part;
}

/** The English of a part, too, says its subject as the French does; null where it cannot. */
export function sayEnglish(
  part: Part,
  ours: Edit | null,
  earlier: readonly Part[],
  segment: StudySegment,
  names: Names,
  lexicons: UnitLexicons,
): Part | null {
  if (ours === null || !part.english?.view) return null;
  const theirs = sayEnglishSubject(part.english.view, ours, earlier, names);
  const english = theirs && rewriteSide(part.english, [theirs], segment, 'english', lexicons);
  return english && { ...part, english };
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
  earlier: readonly Part[],
  back: number,
  between: readonly TreeView[],
  segment: StudySegment,
  names: Names,
  lexicons: UnitLexicons,
): Part | null {
  const { view } = part.french;
  const before = earlier[back];
  const toldBefore = before?.french.view ?? null;
  if (toldBefore && speaksOfAnother(toldBefore)) return null;
  const topic = view && findTopic(toldBefore);
  const isOnly =
    topic && isOnlyTopic(view, part.english?.view ?? null, topic, lexicons.lexicon, between);
  if (!isOnly) return null;
  const ours = sayTopic(view, topic);
  const french = ours && rewriteSide(part.french, [ours], segment, 'french', lexicons);
  if (!french?.view || !(isWholeClause(french.view) || isRenamed(view, french.view))) return null;
  if (part.english === null) return { ...part, french };
  const theirTopic = findTopic(before?.english?.view ?? null);
  const theirs = theirTopic && part.english.view && sayTopic(part.english.view, theirTopic);
  const english = theirs && rewriteSide(part.english, [theirs], segment, 'english', lexicons);
  if (english) return { ...part, french, english };
  return sayEnglish({ ...part, french }, ours, earlier.slice(back), segment, names, lexicons);
}
