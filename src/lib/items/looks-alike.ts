import { distance } from 'fastest-levenshtein';

/** Changes that still leave two words alike, as a share of the longer one. */
const CHANGED = 0.34;
/** Letters at the beginning that make a cognate, as a share of the shorter word. */
const SHARED = 0.55;
const LEAST_SHARED = 3;

/** Whether a French and an English word give each other away by their letters (cognates). */
export function looksAlike(french: string, english: string): boolean {
  const [a, b] = [folded(french), folded(english)];
  if (distance(a, b) <= Math.max(a.length, b.length) * CHANGED) return true;
  const shortest = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < shortest && a[shared] === b[shared]) shared += 1;
  return shared >= LEAST_SHARED && shared >= shortest * SHARED;
}

/** Accents off, and spellings that differ for one sound made equal. */
function folded(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/qu/gu, 'c')
    .replace(/ss|ç/gu, 'c')
    .replace(/(.)\1/gu, '$1')
    .replace(/^e(?=s[ptc])/u, '');
}
