import { countWords } from './count-words.ts';

const MAX_HEADING_WORDS = 12;
/** UTF-16 units; what is longer is a paragraph, whatever its marks say. */
const MAX_HEADING_LENGTH = 500;
const SENTENCE_END = /[.!?…:;,»”")\]]$/u;
const MARKDOWN_HEADING = /^#{1,6}\s+/u;
const LIST_MARK = /^(?:[-*•–—]|\d{1,2}[.)])\s+/u;

export type LineKind = 'heading' | 'list-item' | 'paragraph';

/** UTF-16 length of the heading and list marks of a trimmed line, and of the spaces after them. */
export function measureMarks(line: string): number {
  const hashes = MARKDOWN_HEADING.exec(line)?.[0].length ?? 0;
  return hashes + (LIST_MARK.exec(line.slice(hashes))?.[0].length ?? 0);
}

/**
 * What a line is. A heading is marked by `#`, or is a short line with no sentence end that a full
 * paragraph follows. Both lines are trimmed and hold no other Markdown; `next` is the next line that
 * is not empty.
 */
export function classifyLine(line: string, next: string | undefined): LineKind {
  const marked = MARKDOWN_HEADING.test(line);
  if (marked && line.length - measureMarks(line) <= MAX_HEADING_LENGTH) return 'heading';
  if (looksLikeHeading(line, next)) return 'heading';
  return !marked && LIST_MARK.test(line) ? 'list-item' : 'paragraph';
}

/** A verse is short as well, but what follows it is no paragraph of full sentences. */
function looksLikeHeading(line: string, next: string | undefined): boolean {
  if (SENTENCE_END.test(line) || LIST_MARK.test(line)) return false;
  if (!/^[\p{Lu}\d«“"]/u.test(line)) return false;
  const words = countWords(line);
  if (words > MAX_HEADING_WORDS) return false;
  return next === undefined
    ? false
    : countWords(next) > words && countWords(next) >= 6 && /[.!?…»]$/u.test(next);
}
