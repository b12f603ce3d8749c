import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { MakerContext, StudySegment } from '../context.ts';
import { chooseShown, type Shown } from '../practice/choose-shown.ts';
import { findPracticeFault } from '../practice/find-practice-fault.ts';
import { findUnsoundness } from '../sentence/find-unsoundness.ts';
import { leavesThingOpen } from '../statement/leaves-thing-open.ts';
import { isSelfStanding } from '../units/is-self-standing.ts';

/** What is too long to be read at all, even for its head, in UTF-16 units. */
const LONGEST = 420;

/** A sentence that a word of grammar may be left out of, as far as it is shown. */
export interface GapSentence {
  readonly shown: Shown;
  readonly reject: (candidate: string, guard: string) => void;
}

/**
 * The tree of a sentence whose words of grammar may be asked for: only where there is no English, which
 * has no word for word gap there.
 */
export function viewForGap({ single, en, trees }: StudySegment): TreeView | null {
  return single && en === null ? trees.french : null;
}

/** Null, and told of, where the sentence is not sound or not understood by itself. */
export function readGapSentence(
  segment: StudySegment,
  view: TreeView,
  candidate: string,
  context: MakerContext,
  mostWords?: number,
): GapSentence | null {
  const shown = chooseShown(view, false, mostWords);
  const reject = (rejected: string, guard: string): void => {
    context.reject({ kind: 'cloze', segment: segment.id, candidate: rejected, guard });
  };
  const unsound =
    findUnsoundness(view, LONGEST, context) ??
    findPracticeFault(view, shown, context) ??
    (isSelfStanding(segment) ? null : 'reject-unresolved-anaphor') ??
    (leavesThingOpen(view) ? 'open-thing' : null);
  if (unsound === null) return { shown, reject };
  reject(candidate, unsound);
  return null;
}
