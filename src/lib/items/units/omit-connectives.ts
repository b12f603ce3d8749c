import type { StudySegment } from '../context.ts';
import type { UnitLexicons } from './build-units.ts';
import { countAdding, dropConnectives, hasConnective } from './drop-connectives.ts';
import { findMainSubject } from './find-main-subject.ts';
import type { Part, Side } from './part.ts';
import { rewriteSide } from './rewrite-side.ts';

/** *Aussi décida-t-il* without its first word. */
const INVERTED = /^\S+-(?:t-)?(?:ils?|elles?|on)(?=\s)/u;

/** Words that tell when by what stood before. */
const TELLS_WHEN =
  /(?<![\p{L}-])(?:ensuite|alors|puis|enfin|auparavant|par\s+la\s+suite|après\s+(?:cela|quoi)|simultanément|dès\s+lors)(?![\p{L}-])/giu;

/** English openers that say when or in whose place, for which French has other words than connectives. */
const SAYS_WHEN =
  /^(?:after(?:wards|\sthat)|eventually|instead|later|meanwhile|next|now|still|subsequently|then)(?!\p{L})/iu;

/** Whether a statement is told when no longer, since its *ensuite* or *alors* fell away. */
export function lostItsTime({ french: before }: Part, { french: after }: Part): boolean {
  const count = ({ text }: Side): number => [...text.text.matchAll(TELLS_WHEN)].length;
  return count(after) < count(before);
}

/** On both sides or on none, unless one has no connective to drop. */
export function omitConnectives(part: Part, segment: StudySegment, lexicons: UnitLexicons): Part {
  const french = dropped(part.french, segment, 'french', lexicons);
  if (part.english === null) return { ...part, french };
  // *Plus tard, elle …* stays, and so does *Later*
  if (french === part.french && SAYS_WHEN.test(part.english.text.text)) return part;
  const english = dropped(part.english, segment, 'english', lexicons);
  const isUneven = (a: Side, before: Side, b: Side): boolean =>
    a !== before && b.view !== null && hasConnective(b.view);
  // *vendit aussi* is *too sold*: what falls away on one side may not stay on the other
  const isLeft = (a: Side, before: Side, b: Side, from: Side): boolean =>
    lostAdding(before, a) > lostAdding(from, b) && b.view !== null && countAdding(b.view) > 0;
  if (
    isLeft(french, part.french, english, part.english) ||
    isLeft(english, part.english, french, part.french)
  )
    return part;
  return isUneven(french, part.french, english) || isUneven(english, part.english, french)
    ? part
    : { ...part, french, english };
}

function lostAdding({ view: before }: Side, { view: after }: Side): number {
  return before === null || after === null ? 0 : countAdding(before) - countAdding(after);
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
