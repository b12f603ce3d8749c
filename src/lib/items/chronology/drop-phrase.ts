/** UTF-16, half-open. */
export type Range = readonly [start: number, end: number];

/**
 * A statement without the words of some ranges, set right at the seams: no comma is left that held
 * them, the first letter is a capital and the full stop is gone.
 */
export function dropPhrases(text: string, ranges: readonly Range[]): string {
  const whole = [...ranges]
    .sort((a, b) => b[0] - a[0])
    .reduce((rest, range) => dropped(rest, range), text)
    .replace(/[\s,]*\.$/u, '')
    .trim();
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

function dropped(text: string, [start, end]: Range): string {
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end).trimStart();
  const opened = before === '' ? after.replace(/^,\s*/u, '') : after;
  const closes = opened === '' || /^[.,]/u.test(opened);
  const kept = closes ? before.replace(/,$/u, '') : before;
  // *Le film, en 1985, sort* loses both commas, *sort en 1985, puis disparaît* none.
  const wasHeld = before.endsWith(',') && opened.startsWith(',');
  const joined = wasHeld ? opened.slice(1).trimStart() : opened;
  const gap = kept === '' || /^[.,]/u.test(joined) ? '' : ' ';
  return `${kept}${gap}${joined}`;
}
