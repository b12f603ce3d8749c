import type { Gap } from './stem.ts';

const BOUND =
  /(?:plus de|moins de|au moins|au plus|au maximum|au minimum|environ|près de|quelque|jusqu['’]à|à peine|presque|autour de|entre|de|à|avant|après|depuis|dès|vers|jusqu['’]en|ou)[ \u00a0]$/iu;
const EXCLUSIVE = /(?<![\p{L}])n(?:e|['’])[^.;]*(?<![\p{L}])qu(?:e|['’])/iu;

/**
 * Whether a number or date only bounds something, so that another one could be true as well: *plus de
 * 20*, *avant 1990*.
 */
export function isBound({ segment, start }: Gap): boolean {
  return BOUND.test(segment.fr.slice(Math.max(0, start - 20), start));
}

/** *ne … que* turns what looks like a fact into a limit. */
export function isRestricted(sentence: string): boolean {
  return EXCLUSIVE.test(sentence);
}

/** *en 1595 et 1596*, *entre 1914 et 1918*, *1914-1918*: one date of two, which the other gives away. */
export function isJoinedDate({ segment, start, end }: Gap): boolean {
  const before = segment.fr.slice(Math.max(0, start - 30), start);
  const after = segment.fr.slice(end, end + 20);
  return (
    (/(?:\d|\p{L}) ?(?:et|ou|à|-|–)(?: en| le| au| du)? ?$/u.test(
      before.replace(/^.*?(?=\d{3,4}[^\d]*$)/su, ''),
    ) &&
      /\d{3,4}[^\d]{0,12}$/u.test(before)) ||
    (/(?:entre|de|du)(?: le)? $/u.test(before) && /^ ?(?:et|à|au)(?: le| en)? ?\d/u.test(after)) ||
    /^ ?(?:et|ou|à|au|-|–)(?: en| le)? ?\d/u.test(after)
  );
}
