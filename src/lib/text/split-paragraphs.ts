import { stripMarkdown } from './strip-markdown.ts';

/** A stretch of text between two line ends. */
export interface Block {
  readonly kind: 'heading' | 'paragraph';
  readonly text: string;
  /** 1-based line of the file. */
  readonly line: number;
}

const MAX_HEADING_WORDS = 12;
/** UTF-16 units; what is longer is a paragraph, whatever its marks say. */
const MAX_HEADING_LENGTH = 500;
const SENTENCE_END = /[.!?…:;,»”")\]]$/u;
const MARKDOWN_HEADING = /^#{1,6}\s+/u;
const LIST_MARK = /^(?:[-*•–—]|\d{1,2}[.)])\s+/u;

/**
 * One block a line: a newline is always a boundary, in prose and in verse alike. A heading is marked
 * by `#`, or is a short line with no sentence end that a full paragraph follows.
 */
export function splitParagraphs(body: string, firstLine: number): Block[] {
  const lines = body
    .split('\n')
    .map((raw, index) => ({ raw: stripMarkdown(raw.trim()), line: firstLine + index }))
    .filter(({ raw }) => raw !== '');
  return lines.flatMap(({ raw, line }, index): Block[] => {
    const text = raw.replace(MARKDOWN_HEADING, '').replace(LIST_MARK, '').trim();
    if (text === '') return [];
    const heading =
      (MARKDOWN_HEADING.test(raw) && text.length <= MAX_HEADING_LENGTH) ||
      isHeading(raw, lines[index + 1]?.raw);
    return [{ kind: heading ? 'heading' : 'paragraph', text, line }];
  });
}

/** A verse is short as well, but what follows it is no paragraph of full sentences. */
function isHeading(line: string, next: string | undefined): boolean {
  if (SENTENCE_END.test(line) || LIST_MARK.test(line)) return false;
  if (!/^[\p{Lu}\d«“"]/u.test(line)) return false;
  const words = countWords(line);
  if (words > MAX_HEADING_WORDS) return false;
  return next === undefined
    ? false
    : countWords(next) > words && countWords(next) >= 6 && /[.!?…»]$/u.test(next);
}

/** Words as a reader counts them: runs of letters and digits; an elided article counts as one. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
