import type { StudySegment } from '../context.ts';

/** Whether a unit can be understood without the sentences around it, in both its languages. */
export function isSelfStanding({ open }: Pick<StudySegment, 'open'>): boolean {
  return open === null;
}
