import { stripMarkdown } from '#lib/text/strip-markdown.ts';
import { classifyLine } from './classify-line.ts';
import type { BlockSpan } from './split-blocks.ts';

/**
 * The lines of a source that are not empty, each a block with all that stands in it: for text that
 * is to be kept to the character, marks of lists and headings included.
 */
export function splitLines(text: string): BlockSpan[] {
  const lines: { readonly plain: string; readonly start: number; readonly end: number }[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const raw = line.trim();
    const start = at + line.length - line.trimStart().length;
    if (raw !== '') lines.push({ plain: stripMarkdown(raw), start, end: start + raw.length });
    at += line.length + 1;
  }
  return lines.map(({ plain, start, end }, index) => ({
    kind: plain === '' ? 'paragraph' : classifyLine(plain, lines[index + 1]?.plain),
    start,
    end,
  }));
}
