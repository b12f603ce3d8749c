/** About so many characters on either side of what is cited. */
const REACH = 60;

/** Words that open a phrase and would be left hanging at a cut. */
const HANGING =
  /(?:^|[\s'’])(?:à|au|aux|avec|ce|cette|ces|d['’]|dans|de|des|du|en|et|l['’]|la|le|les|leur|mais|ou|par|pour|qu['’]|que|qui|sa|sans|ses|son|sur|un|une|très|a|an|and|as|at|by|for|from|her|his|in|its|of|on|or|that|the|their|to|very|which|who|with)$/iu;

/** The stretch of a sentence around a span, cut at phrases, with dots where something is left out. */
export function excerptAround(text: string, start: number, end: number): string {
  const from = start <= REACH ? 0 : afterSpace(text, start - REACH, start);
  const to = text.length - end <= REACH ? text.length : beforeSpace(text, end + REACH, end);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`;
}

/** The head of a text, at most so many characters, cut at a phrase. */
export function headOf(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, beforeSpace(text, length, 0)).trim()} …`;
}

function afterSpace(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 || space > limit ? limit : space;
}

/** The last space before a place, behind which no word is left hanging. */
function beforeSpace(text: string, from: number, limit: number): number {
  let space = text.lastIndexOf(' ', from);
  while (space > limit && HANGING.test(text.slice(limit, space))) {
    space = text.lastIndexOf(' ', space - 1);
  }
  return Math.max(space, limit);
}
