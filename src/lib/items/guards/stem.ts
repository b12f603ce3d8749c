import type { StudySegment } from '../context.ts';

/** A stretch of a sentence that an item asks for; offsets are UTF-16 into the segment. */
export interface Gap {
  readonly segment: StudySegment;
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** The token right before the gap, as it stands; empty at the head. */
export function wordBefore({ segment, start }: Gap): string {
  return segment.tokens.findLast((token) => token.end <= start)?.form ?? '';
}

/** The token right behind the gap; empty at the end. */
export function wordAfter({ segment, end }: Gap): string {
  return segment.tokens.find((token) => token.start >= end)?.form ?? '';
}
