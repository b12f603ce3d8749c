import type { Word } from '#lib/analysis/tree/document.ts';
import type { StudySegment } from '../context.ts';
import { strandsPronoun } from '../sentence/strands-pronoun.ts';
import type { UnitLexicons } from './build-units.ts';
import { findDroppable } from './find-droppable.ts';
import { findEnglishAside } from './find-english-aside.ts';
import { isWholeClause } from './is-whole-clause.ts';
import type { Part, PartContext } from './part.ts';
import { judge, subjectOf } from './polish-part.ts';
import { rewriteSide } from './rewrite-side.ts';
import type { Range } from './rewritten-text.ts';

/** What is left of a sentence is worth asking from this length on; UTF-16 units. */
const SHORTEST = 28;

/** A sentence loses no more than this. */
const MOST = 3;

/**
 * A part that leaves something open only in what it could do without loses that: *Paul Varn quitta
 * Lyon en 1936, ce qui surprit l'équipe*. Where there is English, it loses the same.
 */
export function shortenPart(
  part: Part,
  before: Part | null,
  segment: StudySegment,
  { around, lexicons }: PartContext,
): Part {
  const surroundings = { ...around, subjectBefore: subjectOf(before, lexicons.lexicon) };
  const shorten = (from: Part, left: number): Part | null => {
    const { view, text } = from.french;
    if (from.open === null) return from;
    if (left === 0 || view === null) return null;
    for (const range of findDroppable(view)) {
      const isInside = view.text.slice(...range).includes(from.open.text);
      if (!isInside && from.open.rule !== 'no-statement') continue;
      const isGone = (at: number): boolean => isWithin(view.words[at], range);
      if (strandsPronoun(view, isGone)) continue;
      if (text.text.length - (range[1] - range[0]) < SHORTEST) continue;
      const french = rewriteSide(from.french, [{ range, text: '' }], segment, 'french', lexicons);
      if (!french?.view || !isWholeClause(french.view)) continue;
      const english = from.english && dropEnglish(from, range, segment, lexicons);
      if (from.english !== null && english === null) continue;
      const shorter = judge({ ...from, french, english }, surroundings, lexicons);
      const found = shorten(shorter, left - 1);
      if (found) return found;
    }
    return null;
  };
  return shorten(part, MOST) ?? part;
}

function isWithin(word: Word | undefined, [start, end]: Range): boolean {
  return word !== undefined && word.start >= start && word.end <= end;
}

/** The English without what stands against a range of the French; null where it cannot lose that. */
function dropEnglish(
  { french, english }: Part,
  dropped: Range,
  segment: StudySegment,
  lexicons: UnitLexicons,
): Part['english'] {
  if (!french.view || !english?.view) return null;
  const range = findEnglishAside(french.view, english.view, dropped, lexicons.words);
  if (range === null) return null;
  const edited = rewriteSide(english, [{ range, text: '' }], segment, 'english', lexicons);
  return edited?.view && isWholeClause(edited.view) ? edited : null;
}
