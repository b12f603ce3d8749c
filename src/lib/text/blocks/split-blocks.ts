import { stripMarkdown } from '#lib/text/strip-markdown.ts';
import { classifyLine, measureMarks, type LineKind } from './classify-line.ts';

/** Offsets are UTF-16, half-open, into the source; marks and outer spaces lie outside. */
export interface BlockSpan {
  readonly kind: LineKind;
  readonly start: number;
  readonly end: number;
}

const QUOTE_MARK = /^(?:>\s?)+/u;

interface Line {
  readonly raw: string;
  readonly start: number;
  /** Trimmed and without Markdown. */
  readonly plain: string;
}

/**
 * Headings, list items and paragraphs of a source, one a line: a newline is always a boundary, in
 * prose and in verse alike. Lines without words (empty, rules, pictures) are passed over. Emphasis
 * and links inside a line stay in its span.
 */
export function splitBlocks(text: string): BlockSpan[] {
  const lines = readLines(text);
  return lines.map(({ raw, start, plain }, index): BlockSpan => {
    const quote = QUOTE_MARK.exec(raw)?.[0].length ?? 0;
    const rest = raw.slice(quote).trimStart();
    const marks = raw.length - rest.length + measureMarks(rest);
    const kind = classifyLine(plain, lines[index + 1]?.plain);
    return { kind, start: start + marks, end: start + raw.length };
  });
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const raw = line.trim();
    const plain = stripMarkdown(raw);
    const start = at + line.length - line.trimStart().length;
    if (plain !== '') lines.push({ raw, start, plain });
    at += line.length + 1;
  }
  return lines;
}
