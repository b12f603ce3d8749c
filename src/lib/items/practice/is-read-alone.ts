import type { StudySegment } from '../context.ts';

/**
 * Whether a sentence whose English is not shown is understood by itself: what its English alone leaves
 * open does no harm.
 */
export function isReadAlone({ open }: Pick<StudySegment, 'open'>): boolean {
  return open === null || open?.rule === 'english';
}
