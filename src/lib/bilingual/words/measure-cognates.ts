import { distance } from 'fastest-levenshtein';
import endings from '../data/cognate-endings.json' with { type: 'json' };

/** Letters that must be left of a word when its ending is taken off. */
const SHORTEST_STEM = 3;
const SHORTEST_WORD = 4;

/**
 * How alike a French and an English word are written, 0 to 1, when the endings that answer each other
 * (*-té*, *-ty*) count as one. Both are folded keys; 0 where they do not begin alike.
 */
export function measureCognates(french: string, english: string): number {
  if (french === english) return french.length >= SHORTEST_STEM ? 1 : 0;
  if (french.length < SHORTEST_WORD || english.length < SHORTEST_WORD) return 0;
  if (!beginAlike(french, english)) return 0;
  let best = alike(french, english);
  for (const [ours = '', theirs = ''] of endings) {
    if (!french.endsWith(ours) || !english.endsWith(theirs)) continue;
    const stem = french.slice(0, french.length - ours.length);
    const other = english.slice(0, english.length - theirs.length);
    if (stem.length < SHORTEST_STEM || other.length < SHORTEST_STEM) continue;
    best = Math.max(best, alike(stem, other));
  }
  return best;
}

const AFTER_S: ReadonlySet<string | undefined> = new Set(['c', 'p', 't']);
const SOUND_OF_K: ReadonlySet<string | undefined> = new Set(['c', 'k', 'q']);

function beginAlike(french: string, english: string): boolean {
  const [initial, second] = french;
  if (initial !== undefined && english.startsWith(initial)) return true;
  // *état* – *state*, *école* – *school*; *quart* – *carton* have one sound.
  return initial === 'e' && AFTER_S.has(second)
    ? english.startsWith(`s${second ?? ''}`)
    : SOUND_OF_K.has(initial) && SOUND_OF_K.has(english[0]);
}

function alike(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 0 : 1 - distance(a, b) / longest;
}
