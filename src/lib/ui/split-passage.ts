/** The sign for what is to be filled in; a stem has it at most once. */
const GAP = '___';

export type PassageRole = 'text' | 'gap' | 'mark';

export interface SplitPassage {
  /** UTF-16 offsets, ascending, between the parts. */
  readonly cuts: readonly number[];
  /** What each part is; one more than there are cuts. */
  readonly roles: readonly PassageRole[];
}

/** Where a passage is cut to draw its gap or its mark. A mark wins: stems have none. */
export function splitPassage(text: string, mark: readonly [number, number] | null): SplitPassage {
  const gap = text.indexOf(GAP);
  if (mark !== null && mark[1] <= text.length) {
    return { cuts: mark, roles: ['text', 'mark', 'text'] };
  }
  if (gap === -1) return { cuts: [], roles: ['text'] };
  return { cuts: [gap, gap + GAP.length], roles: ['text', 'gap', 'text'] };
}
