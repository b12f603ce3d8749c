import type { ReviewEvent } from './review-event.ts';

/**
 * The one order in which a log is replayed: by time, then by device, then by its count. Negative
 * where `a` comes first.
 */
export function compareEvents(
  a: Pick<ReviewEvent, 'at' | 'id'>,
  b: Pick<ReviewEvent, 'at' | 'id'>,
): number {
  return a.at - b.at || compareIds(a.id, b.id);
}

function compareIds(a: string, b: string): number {
  const [left, right] = [splitEventId(a), splitEventId(b)];
  if (left.device !== right.device) return left.device < right.device ? -1 : 1;
  return left.count - right.count;
}

/** `<device>:<n>`. */
export function splitEventId(id: string): { device: string; count: number } {
  const colon = id.lastIndexOf(':');
  return { device: id.slice(0, colon), count: Number(id.slice(colon + 1)) };
}
