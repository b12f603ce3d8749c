/** The wars of which everybody knows the years. */
const WARS: readonly (readonly [number, number])[] = [
  [1914, 1918],
  [1939, 1945],
];
/** What tells that a sentence speaks of one. */
const WAR =
  /(?<!\p{L})(?:guerre|front|offensive|bataille|bombard|troupes|armées?|nazi|SS|Wehrmacht|Gestapo|Reich|occupation|occupants?|Résistance|déport|camps?|tranchées?|débarquement|Libération)/u;

/** The first and last year that a date in a sentence about a world war can have; null for any. */
export function boundByWar(year: number, sentence: string): readonly [number, number] | null {
  if (!WAR.test(sentence)) return null;
  return WARS.find(([first, last]) => year >= first && year <= last) ?? null;
}
