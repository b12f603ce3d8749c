import type { StudySegment } from '../context.ts';
import { isSelfStanding } from '../units/is-self-standing.ts';
import { leaveOut, type ShortenedView } from './project-view.ts';

const MOST_WORDS = 26;
const FEWEST_WORDS = 6;
/** More than one statement, an aside, a list, or something that is not sure. */
const MANY =
  /[;:«»“”"()[\]–—?!]|,,|,[^,]*,[^,]*,|(?<!\p{L})(?:n['’]|ne|peut|peuvent|semble|semblent|selon|serait|aurait|toujours|encore|sous)(?![\p{L}])/iu;

/** A short sentence that stands by itself, as it is; null where it is none. */
export function keepWhole(segment: StudySegment): ShortenedView | null {
  const tree = segment.trees.french;
  if (tree === null || !isSelfStanding(segment)) return null;
  const count = tree.text.split(/[ \u00a0]+/u).length;
  if (count > MOST_WORDS || count < FEWEST_WORDS || MANY.test(tree.text)) return null;
  return leaveOut(tree, []);
}
