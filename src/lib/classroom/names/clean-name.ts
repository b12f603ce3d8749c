/** A typed name as it may be shown: nothing in it that is unseen, turns the line round or runs over. */
import { LONGEST_NAME } from '../session/class-event.ts';

/** Controls, zero-width characters, bidirectional overrides, private and unassigned ones. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const BREAKS = /[\t\n\v\f\r]/g;
const SPACES = /\p{Z}+/gu;
/** Letters take one or two marks; a tower of them covers the lines around. */
const TOWER = /(\p{M}{2})\p{M}+/gu;
const SAYS_SOMETHING = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/** Null where nothing is left. */
export function cleanName(typed: string): string | null {
  const clean = typed
    .normalize('NFKC')
    .replace(BREAKS, ' ')
    .replace(UNSEEN, '')
    .replace(SPACES, ' ')
    .replace(TOWER, '$1')
    .trim();
  const cut = cutTo(clean, LONGEST_NAME).trim();
  return SAYS_SOMETHING.test(cut) ? cut : null;
}

/** Whole characters, as many as fit into so many UTF-16 units. */
function cutTo(text: string, units: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > units) break;
    kept += character;
  }
  return kept;
}
