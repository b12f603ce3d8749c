import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { StudySegment } from '../context.ts';
import type { UnitLexicons } from './build-units.ts';
import { closeSentence } from './close-sentence.ts';
import { cutParts } from './cut-parts.ts';
import { dropConnectives, hasConnective } from './drop-connectives.ts';
import { findMainSubject } from './find-main-subject.ts';
import { describeNoun } from './describe-noun.ts';
import { findTopic, sayTopic } from './find-topic.ts';
import { sayAgain } from './say-again.ts';
import { sayEnglishOwner, sayOwner } from './say-owner.ts';
import { isOnlyTopic } from './is-only-topic.ts';
import { isWholeClause } from './is-whole-clause.ts';
import type { NamedEntity } from './name-entities.ts';
import { nameSubject } from './name-subject.ts';
import { readRewritten } from './read-rewritten.ts';
import { applyEdits, keepWhole, type Edit, type RewrittenText } from './rewritten-text.ts';
import { findOpenEnglish } from './self-standing/find-open-english.ts';
import { findOpenReference } from './self-standing/find-open-reference.ts';
import type { OpenReference, Surroundings } from './self-standing/open-reference.ts';

/** One side of a unit: its text with the way it was made, and the tree of it. */
export interface Side {
  readonly text: RewrittenText;
  readonly view: TreeView | null;
}

/** A statement made of a segment or of a part of it. */
export interface Part {
  readonly french: Side;
  readonly english: Side | null;
  /** What it still leaves to the text around it; null where it stands by itself. */
  readonly open: OpenReference | null;
}

type Names = ReadonlyMap<string, NamedEntity>;

/** A sentence shorter than this is asked as a whole where it stands by itself; UTF-16 units. */
const LONG = 110;
/** *Aussi décida-t-il* without its first word. */
const INVERTED = /^\S+-(?:t-)?(?:ils?|elles?|on)(?=\s)/u;
/** A sentence longer than this is asked by its clauses, even where one of them leans on the other. */
const TOO_LONG = 240;
/** A clause shorter than this is no sentence of its own. */
const SHORTEST = 28;

/** Statements that a pronoun may reach back over. */
const MAX_BACK = 3;
/** Statements that what is said again may reach back over. */
export const MAX_KEPT = 10;

/** What stands around a segment. */
export interface PartContext {
  readonly names: Names;
  readonly around: Omit<Surroundings, 'subjectBefore'>;
  /** The segments before it in its paragraph, as wholes, the nearest first. */
  readonly previous: readonly Part[];
  readonly lexicons: UnitLexicons;
}

/** The whole segment, or its clauses where they say more by themselves. */
export function chooseParts(
  segment: StudySegment,
  context: PartContext,
): { readonly whole: Part; readonly parts: readonly Part[] } {
  const { names, around, previous, lexicons } = context;
  const { fr, en, trees } = segment;
  const plain: Part = {
    french: { text: keepWhole(fr), view: trees.french },
    english: en === null ? null : { text: keepWhole(en), view: trees.english },
    open: { rule: 'no-tree', text: '' },
  };
  if (!segment.single || trees.french === null || (en !== null && trees.english === null))
    return { whole: plain, parts: [plain] };
  const polish = (part: Part, earlier: readonly Part[]): Part => {
    const before = earlier[0] ?? null;
    const opened = withoutConnectives(part, segment, lexicons);
    const named = nameSubjects(opened, segment, names, lexicons);
    const told = named === opened ? sayTopics(opened, earlier, segment, lexicons) : named;
    const owned = told === opened ? sayOwners(opened, before, segment, lexicons) : told;
    const said = owned === opened ? sayInFull(opened, earlier, segment, lexicons) : owned;
    return judge(said, { ...around, subjectBefore: subjectOf(before, lexicons.lexicon) }, lexicons);
  };
  const whole = polish(plain, previous);
  if (fr.length < 2 * SHORTEST || (whole.open === null && fr.length < LONG))
    return { whole, parts: [whole] };
  const parts: Part[] = [];
  for (const part of cutParts(whole, segment, lexicons))
    parts.push(polish(part, [...parts.slice().reverse(), ...previous]));
  const fits = parts.length > 1 && parts.every(({ french }) => french.text.text.length >= SHORTEST);
  const standing = parts.filter(({ open }) => open === null).length;
  const isBetter =
    standing === parts.length || (standing > 0 && (whole.open !== null || fr.length > TOO_LONG));
  return { whole, parts: fits && isBetter ? parts : [whole] };
}

function subjectOf(part: Part | null, lexicon: Lexicon): Surroundings['subjectBefore'] {
  const view = part?.french.view ?? null;
  const main = view && findMainSubject(view);
  return main ? describeNoun(view, main.subject, lexicon) : null;
}

function judge(part: Part, around: Surroundings, { lexicon }: UnitLexicons): Part {
  const open =
    findOpenReference(part.french.view, around, lexicon) ??
    (part.english ? findOpenEnglish(part.english.view, part.french.view) : null);
  return { ...part, open };
}

/** On both sides or on none, unless one has no connective to drop. */
function withoutConnectives(part: Part, segment: StudySegment, lexicons: UnitLexicons): Part {
  const french = dropped(part.french, segment, 'french', lexicons);
  if (part.english === null) return { ...part, french };
  const english = dropped(part.english, segment, 'english', lexicons);
  const isUneven = (a: Side, before: Side, b: Side): boolean =>
    a !== before && b.view !== null && hasConnective(b.view);
  return isUneven(french, part.french, english) || isUneven(english, part.english, french)
    ? part
    : { ...part, french, english };
}

function dropped(
  side: Side,
  segment: StudySegment,
  lang: 'french' | 'english',
  lexicons: UnitLexicons,
): Side {
  const edits = side.view ? dropConnectives(side.view) : [];
  if (side.view === null || edits.length === 0) return side;
  const edited = rewriteSide(side, edits, segment, lang, lexicons);
  if (!edited?.view) return side;
  const isOpened = edits.some(({ range }) => range[0] === 0);
  // *Ainsi naquit la ville*: what is left must not begin with its verb
  const isOrdered =
    !isOpened || findMainSubject(edited.view) !== null || findMainSubject(side.view) === null;
  return isOrdered && !INVERTED.test(edited.text.text) ? edited : side;
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
  return part;
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
  if (!french?.view || !isWholeClause(french.view)) return null;
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

/** Null where the rewritten text is no longer one sentence. */
export function rewriteSide(
  side: Side,
  edits: readonly Edit[],
  segment: StudySegment,
  lang: 'french' | 'english',
  { analysers }: UnitLexicons,
): Side | null {
  const source = (lang === 'french' ? segment.fr : segment.en) ?? '';
  const whole = segment.trees[lang];
  if (whole === null) return null;
  if (edits.length === 0) return side;
  const edited = applyEdits(source, side.text, edits);
  const text = applyEdits(source, edited, closeSentence(edited.text));
  const view = readRewritten(text, whole, analysers[lang]);
  return view && { text, view };
}
