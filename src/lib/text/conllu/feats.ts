import { NO_FEATS, type Feats } from './conllu.ts';

/** Reads `Gender=Masc|Number=Sing`; `_` is none. A key without a value gets the empty string. */
export function parseFeats(column: string): Feats {
  if (column === '_' || column === '') return NO_FEATS;
  return Object.fromEntries(
    column.split('|').map((pair) => {
      const equals = pair.indexOf('=');
      return equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
    }),
  );
}

/** Writes features in the order that the format asks for: by name, letter case put aside. */
export function formatFeats(feats: Feats): string {
  const pairs = Object.entries(feats);
  if (pairs.length === 0) return '_';
  return pairs
    .toSorted(([a], [b]) => compareNames(a.toLowerCase(), b.toLowerCase()))
    .map(([name, value]) => (value === '' ? name : `${name}=${value}`))
    .join('|');
}

function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
