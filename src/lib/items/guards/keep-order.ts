import { readEdtf, yearsOf, type DateParts } from '../details/date-parts.ts';
import type { Detail } from '../details/detail.ts';

/**
 * Whether another date stands to all other dates of the sentence as the key does: one that comes before
 * a date which follows, or lies outside the century that is named, is ruled out without the text.
 */
export function keepsOrder(key: DateParts, other: DateParts, { tree, mention }: Detail): boolean {
  const [mine, its] = [yearsOf(key), yearsOf(other)];
  if (mine === null || its === null) return true;
  return tree.mentions.every(({ start, value }) => {
    if (start === mention.start || value?.kind !== 'date') return true;
    return value.edtf.split('/').every((edtf) => {
      const date = readEdtf(edtf);
      const beside = date && yearsOf(date);
      return !beside || placed(mine, beside) === placed(its, beside);
    });
  });
}

/** Before, after or within, with a year that is the same set apart. */
function placed(
  [from, to]: readonly [number, number],
  [first, last]: readonly [number, number],
): string {
  if (to < first) return 'before';
  if (from > last) return 'after';
  return first === last || from <= first ? 'same' : 'within';
}
