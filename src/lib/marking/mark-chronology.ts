import type { Verdict } from './verdict.ts';

export interface ChronologyMarking {
  readonly verdict: Verdict;
  /** `swap`: two neighbours stand in each other's place, and all the others in their own. */
  readonly reason: 'exact' | 'swap' | 'wrong';
}

/** `order` lists indexes into the events, which a bank holds in their right order. */
export function markChronology(order: readonly number[]): ChronologyMarking {
  const first = order.findIndex((event, place) => event !== place);
  if (first === -1) return { verdict: 'right', reason: 'exact' };
  const isSwap = order.every((event, place) => event === swapped(place, first));
  return isSwap ? { verdict: 'nearly', reason: 'swap' } : { verdict: 'wrong', reason: 'wrong' };
}

/** The event that stands at `place` once those at `first` and after it have changed places. */
function swapped(place: number, first: number): number {
  if (place === first) return first + 1;
  return place === first + 1 ? first : place;
}
