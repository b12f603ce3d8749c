import type { Item, Kind } from '#lib/bank/schema.ts';
import { LEVELS, type Level } from '#lib/core/level.ts';

/** Which of the good items somebody wants; null where all are welcome. */
export interface Wanted {
  /** Most items, at least 1. */
  readonly max: number | null;
  readonly kinds: ReadonlySet<Kind> | null;
  /** The highest level. */
  readonly level: Level | null;
}

export const ALL_WANTED: Wanted = { max: null, kinds: null, level: null };

/** Whether kind and level of an item suit. */
export function isWanted(
  { kind, level }: Pick<Item, 'kind' | 'level'>,
  { kinds, level: highest }: Wanted,
): boolean {
  if (kinds !== null && !kinds.has(kind)) return false;
  return highest === null || LEVELS.indexOf(level) <= LEVELS.indexOf(highest);
}
