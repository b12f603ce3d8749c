import readable from '../data/readable-contrasts.json' with { type: 'json' };

const { only, withEnglish, trifles, ...classes } = readable;
const PREFIXES = Object.values(classes).flat();
const ONLY = Object.entries(only);

/**
 * Whether a word of a set means the same wherever it stands, so that no English is needed to tell. Of
 * some sets only the words with certain beginnings do.
 */
export function isReadable(set: string, word: string): boolean {
  if (!isOneOf(PREFIXES, set)) return false;
  const beginnings = ONLY.find(([prefix]) => isOneOf([prefix], set))?.[1];
  return beginnings?.some((beginning) => word.startsWith(beginning)) ?? true;
}

/** Sets whose words are worth asking for where the English shows what they mean. */
export function isWorthAsking(set: string, word: string): boolean {
  return isReadable(set, word) || isOneOf(withEnglish, set);
}

/** Sets in which the wrong word would be overlooked, or makes nonsense: *à l'été*, *la nouvelle loi*. */
export function isTrifle(set: string): boolean {
  return isOneOf(trifles, set);
}

function isOneOf(prefixes: readonly string[], set: string): boolean {
  return prefixes.some((prefix) => set === prefix || set.startsWith(`${prefix}-`));
}
