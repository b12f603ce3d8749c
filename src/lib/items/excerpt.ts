/** About so many characters on either side of what is cited. */
const REACH = 55;

/** The stretch of a sentence around a span, cut at spaces, with dots where something is left out. */
export function excerptAround(text: string, start: number, end: number): string {
  const from = start <= REACH ? 0 : nextSpace(text, start - REACH, start);
  const to = text.length - end <= REACH ? text.length : previousSpace(text, end + REACH, end);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`;
}

/** The head of a text, at most so many characters, cut at a space. */
export function headOf(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, previousSpace(text, length, 0)).trim()} …`;
}

function nextSpace(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 || space > limit ? limit : space;
}

function previousSpace(text: string, from: number, limit: number): number {
  const space = text.lastIndexOf(' ', from);
  return space <= limit ? limit : space;
}
