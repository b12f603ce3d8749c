import type { Respelling } from './respelling.ts';

/** Symbols that are read in one way only: *kg* is said *kilos* as often as *kilogrammes*. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ['km', 'kilomètre'],
  ['m', 'mètre'],
  ['cm', 'centimètre'],
  ['mm', 'millimètre'],
  ['ha', 'hectare'],
]);
/** A word of small letters that nobody could say, the symbol of a unit or a mixture of letters: *kg*, *pH*. */
const SYMBOL =
  /(?<![\p{L}\p{M}'’.-])(?:ha|min|[bcdfghj-np-tv-xz]{1,4}|\p{Ll}+\p{Lu}\p{L}*)(?![\p{L}\p{M}'’-])[²³]?/gu;
const ONE = /(?<![\p{L}\d])(?:1|une?)\s$/u;
const COUNTED = /(?:\d|\p{L})\s$/u;

/** The units of a sentence in words as well; null where it has a symbol that is said in several ways. */
export function spellUnits(text: string): Respelling[] | null {
  const found: Respelling[] = [];
  for (const { 0: symbol, index } of text.matchAll(SYMBOL)) {
    const unit = UNITS.get(symbol);
    const before = text.slice(0, index);
    if (unit === undefined || !COUNTED.test(before)) return null;
    const form = ONE.test(before) ? unit : `${unit}s`;
    found.push([{ start: index, end: index + symbol.length, form }]);
  }
  return found;
}
