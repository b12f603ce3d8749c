import type { Gap } from './stem.ts';

/** Behind these another number could be true as well: *plus de 20*, *avant 1990*. */
const BOUND =
  /(?<![\p{L}])(?:plus d['’e]|moins d['’e]|au moins|au plus|au maximum|au minimum|jusqu['’](?:à|en|au)|à peine|au-delà d['’e]|en deçà d['’e]|supérieure?s? à|inférieure?s? à|(?:dépass|excéd)\p{L}+(?: les)?|avant|après|d['’]ici(?: à| en)?|autour de|ou)(?: le| la| les| l['’]| fin| début)?[ \u00a0]?$/iu;
/** Behind these the number is only near the right one. */
const ABOUT =
  /(?<![\p{L}])(?:environ|près de|quelque|presque|approximativement|à peu près|vers|quasi(?:ment)?)(?: les?| la)?[ \u00a0]$/iu;
const EXCLUSIVE = /(?<![\p{L}])n(?:e|['’])[^.;]*(?<![\p{L}])qu(?:e|['’])/iu;
const REACH = 30;

/** Whether a number or date only bounds something, so that another one could be true as well. */
export function isBound({ segment, start }: Gap): boolean {
  return BOUND.test(segment.fr.slice(Math.max(0, start - REACH), start));
}

/** Whether a number or date is told as nearly right, so that one near it would not be false. */
export function isApproximate({ segment, start, end }: Gap): boolean {
  return (
    ABOUT.test(segment.fr.slice(Math.max(0, start - REACH), start)) ||
    /^[^,;]{0,25}(?:environ|à peu près)/u.test(segment.fr.slice(end, end + REACH))
  );
}

/** *ne … que* turns what looks like a fact into a limit. */
export function isRestricted(sentence: string): boolean {
  return EXCLUSIVE.test(sentence);
}

/** *en 1595 et 1596*, *entre 1914 et 1918*, *de 20 à 30*: one of two, which the other gives away. */
export function isJoined({ segment, start, end }: Gap): boolean {
  const before = segment.fr.slice(Math.max(0, start - REACH), start);
  const after = segment.fr.slice(end, end + REACH);
  return (
    /\d[^\d,;]{0,14}[ \u00a0](?:et|ou|à|au)(?: en| le| au| du)?[ \u00a0]$|\d ?[-–/] ?$/u.test(
      before,
    ) ||
    /\d,(?: en)?[ \u00a0]$/u.test(before) ||
    /^ ?[-–/] ?\d|^[^\d,;.]{0,14}[ \u00a0](?:et|ou|à|au)(?: en| le| au)?[ \u00a0](?:\d|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix)(?!\p{L}))|^, (?:en )?\d/u.test(
      after,
    ) ||
    /(?<!\p{L})entre(?: les?)?[ \u00a0]$/iu.test(before)
  );
}
