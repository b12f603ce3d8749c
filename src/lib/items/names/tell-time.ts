import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { StudySegment } from '../context.ts';
import { readEdtf, yearsOf } from '../details/date-parts.ts';
import type { Years } from './lived-together.ts';

/** Of what time a sentence tells; null where no year near it tells. */
export type TellTime = (segment: StudySegment) => Years | null;

/** The years of a sentence, else those of its paragraph, else those of the whole text. */
export function timesOf(segments: readonly StudySegment[]): TellTime {
  const byParagraph = new Map<number, Years[]>();
  for (const { paragraph, trees } of segments) {
    const years = trees.french === null ? [] : yearsIn(trees.french);
    byParagraph.set(paragraph, [...(byParagraph.get(paragraph) ?? []), ...years]);
  }
  const whole = middle([...byParagraph.values()].flat());
  return ({ paragraph, trees }) =>
    span(trees.french === null ? [] : yearsIn(trees.french)) ??
    span(byParagraph.get(paragraph) ?? []) ??
    whole;
}

function yearsIn({ mentions }: TreeView): Years[] {
  return mentions.flatMap(({ value }) => {
    if (value?.kind !== 'date') return [];
    const range = /^(\d{4})(?:-\d\d)*\/(\d{4})/u.exec(value.edtf);
    if (range) return [[Number(range[1]), Number(range[2])] as const];
    const bc = /^-(\d{4})/u.exec(value.edtf);
    if (bc) return [[-Number(bc[1]), -Number(bc[1])] as const];
    const date = readEdtf(value.edtf);
    const years = date === null ? null : yearsOf(date);
    return years === null ? [] : [years];
  });
}

function span(years: readonly Years[]): Years | null {
  if (years.length === 0) return null;
  return [
    years.reduce((least, [from]) => Math.min(least, from), Infinity),
    years.reduce((most, [, to]) => Math.max(most, to), -Infinity),
  ];
}

/** The middle half: a text of today may end on a far date. */
function middle(years: readonly Years[]): Years | null {
  const sorted = [...years].sort((a, b) => a[0] - b[0]);
  const cut = Math.floor(sorted.length / 4);
  return span(sorted.slice(cut, sorted.length - cut));
}
