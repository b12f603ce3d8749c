import type { Cut } from './find-cuts.ts';
import type { Range } from './rewritten-text.ts';

/** Words of the French that certainly stand against words of the English. */
export interface SideLink {
  readonly fr: Range;
  readonly en: Range;
}

export interface CutPair {
  readonly french: Cut;
  readonly english: Cut;
}

/** Fewest links on each side of a pair of cuts. */
const MIN_LINKS = 2;

/**
 * The cuts that stand against each other: what is linked lies on the same side of both, with no other
 * cut of the English that would do as well. `project` finds what the English tree does not show.
 */
export function matchCuts(
  french: readonly Cut[],
  english: readonly Cut[],
  links: readonly SideLink[],
  project: (cut: Cut) => Cut | null = () => null,
): CutPair[] {
  const pairs: CutPair[] = [];
  let last = 0;
  for (const cut of french) {
    const fitting = english.filter(
      (other) =>
        other.at[0] >= last &&
        links.every(({ fr, en }) => side(fr, cut.at) === side(en, other.at)) &&
        (cut.subject === null) === (other.subject === null),
    );
    const only = fitting[0] ?? project(cut);
    if (only === null || fitting.length > 1 || only.at[0] < last) continue;
    const before = links.filter(({ fr }) => side(fr, cut.at) < 0).length;
    if (before < MIN_LINKS || links.length - before < MIN_LINKS) continue;
    pairs.push({ french: cut, english: only });
    last = only.at[1];
  }
  return pairs;
}

/** -1 before the cut, 1 behind it; a link on the cut itself fits nowhere. */
function side([start, end]: Range, at: Range): number {
  if (end <= at[0]) return -1;
  return start >= at[1] ? 1 : 0;
}
