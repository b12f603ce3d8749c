import type { StudySegment } from '../context.ts';
import type { Gap } from './stem.ts';

const BREAKDOWN =
  /(?<![\p{L}])(?:dont|soit|respectivement|moitié|double|triple|chacune?|total|au total|puis)(?![\p{L}])/iu;
const DIGITS = /\d+/gu;

/** Whether a number of the sentence follows from its others: a whole and its parts, a progression. */
export function isComputable({ fr, analysis }: StudySegment): boolean {
  const { numbers } = analysis;
  const figures = fr.match(DIGITS)?.length ?? 0;
  return numbers.length > 2 || (Math.max(numbers.length, figures) > 1 && BREAKDOWN.test(fr));
}

/** Whether the stem still says of whom or when: a name or a year outside the gap. */
export function hasAnchor({ segment, start, end }: Gap): boolean {
  const { names, dates } = segment.analysis;
  return [...names, ...dates].some((other) => other.end <= start || other.start >= end);
}
