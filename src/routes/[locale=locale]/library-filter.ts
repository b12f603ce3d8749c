/** Which texts the library shows. It is kept in the page's address and nowhere else. */
import { LEVELS, type Level } from '#lib/core/level.ts';
import { THEMES, type Theme } from '#lib/text/theme.ts';

/** `own`: opened on this device, and so of no theme that we know. */
export type Shelf = Theme | 'own';

export const SHELVES = [...THEMES, 'own'] as const satisfies readonly Shelf[];

/** Null lets everything through. */
export interface LibraryFilter {
  readonly level: Level | null;
  readonly shelf: Shelf | null;
}

export const EVERYTHING: LibraryFilter = { level: null, shelf: null };

interface Shelved {
  readonly level: Level | null;
  readonly shelf: Shelf | null;
}

/** What the address asks for; what it asks for in vain is left out. */
export function readFilter(query: URLSearchParams): LibraryFilter {
  return {
    level: LEVELS.find((level) => level === query.get('level')) ?? null,
    shelf: SHELVES.find((shelf) => shelf === query.get('theme')) ?? null,
  };
}

/** The other way round: '' or a query with its question mark. */
export function writeFilter({ level, shelf }: LibraryFilter): string {
  const query = new URLSearchParams();
  if (level !== null) query.set('level', level);
  if (shelf !== null) query.set('theme', shelf);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** A text of unknown level is shown only where every level is. */
export function filterTexts<Text extends Shelved>(
  texts: readonly Text[],
  filter: LibraryFilter,
): Text[] {
  return texts.filter(
    ({ level, shelf }) =>
      (filter.level === null || level === filter.level) &&
      (filter.shelf === null || shelf === filter.shelf),
  );
}

/** The easiest first, unknown levels last; the rest as it came. */
export function sortByLevel<Text extends Pick<Shelved, 'level'>>(texts: readonly Text[]): Text[] {
  const place = (level: Level | null) => (level === null ? LEVELS.length : LEVELS.indexOf(level));
  return [...texts].sort((a, b) => place(a.level) - place(b.level));
}

/** The levels and shelves that these texts stand on, in the order in which they are offered. */
export function offeredBy(texts: readonly Shelved[]): { levels: Level[]; shelves: Shelf[] } {
  return {
    levels: LEVELS.filter((level) => texts.some((text) => text.level === level)),
    shelves: SHELVES.filter((shelf) => texts.some((text) => text.shelf === shelf)),
  };
}
