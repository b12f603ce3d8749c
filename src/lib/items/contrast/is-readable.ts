import readable from '../data/readable-contrasts.json' with { type: 'json' };

const { only, ...classes } = readable;
const PREFIXES = Object.values(classes).flat();
const ONLY = Object.entries(only);

/**
 * Whether a word of a set means the same wherever it stands, so that no English is needed to tell. Of
 * some sets only the words with certain beginnings do.
 */
export function isReadable(set: string, word: string): boolean {
  const isOf = (prefix: string): boolean => set === prefix || set.startsWith(`${prefix}-`);
  if (!PREFIXES.some(isOf)) return false;
  const beginnings = ONLY.find(([prefix]) => isOf(prefix))?.[1];
  return beginnings?.some((beginning) => word.startsWith(beginning)) ?? true;
}
