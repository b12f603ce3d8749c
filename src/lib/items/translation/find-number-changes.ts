import type { MakerContext, StudySegment } from '../context.ts';
import type { Detail } from '../details/detail.ts';
import { findDetails } from '../details/find-details.ts';
import { findEnglish } from '../details/find-english.ts';
import { chooseDistractors, type Surroundings } from '../distractors/choose-distractors.ts';
import { isComputable } from '../guards/reject-loose-number.ts';
import type { Change } from './change.ts';

/**
 * Amounts and centuries that are written in words on one side at least: what is in figures in both
 * languages is compared by eye.
 */
export function findNumberChanges(
  segment: StudySegment,
  surroundings: Surroundings,
  context: MakerContext,
): Change[] {
  return findDetails(segment).flatMap((detail): Change[] => {
    if (!isCounted(detail) || isComputable(detail) || isOfAll(detail)) return [];
    const english = findEnglish(detail, context);
    if (english === null) return [];
    if (/\d/u.test(detail.key) && /\d/u.test(english.text)) return [];
    const { start, end, key } = detail;
    return chooseDistractors(detail, english, surroundings, context).flatMap(({ fr, en }) =>
      en === null
        ? []
        : [{ start, end, key, english, other: { fr, en: withArticle(en, english.text) } }],
    );
  });
}

/** *a billion dollar investment*: what has its article keeps it. */
function withArticle(other: string, key: string): string {
  return /^an? /u.test(key) ? other.replace(/^one (?=[^aeiou])/u, 'a ') : other;
}

/** *les deux rives*, *neuf voix sur dix*: of all that there are, so that few other numbers make sense. */
function isOfAll({ segment, start, end }: Detail): boolean {
  if (/^[ \u00a0][\p{L}-]+[ \u00a0]sur[ \u00a0]\p{Ll}/u.test(segment.fr.slice(end))) return true;
  return /(?<!\p{L})(?:les|des|aux|ces|ses|leurs)[ \u00a0]$/iu.test(segment.fr.slice(0, start));
}

function isCounted({ asked }: Detail): boolean {
  return asked.kind === 'number' || (asked.kind === 'date' && asked.date.precision === 'century');
}
