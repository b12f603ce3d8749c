import { classifyLine, measureMarks } from './blocks/classify-line.ts';
import { stripMarkdown } from './strip-markdown.ts';

export { countWords } from './blocks/count-words.ts';

/** A stretch of text between two line ends. */
export interface Block {
  readonly kind: 'heading' | 'paragraph';
  readonly text: string;
  /** 1-based line of the file. */
  readonly line: number;
}

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
    const text = raw.slice(measureMarks(raw)).trim();
    if (text === '') return [];
    const kind = classifyLine(raw, lines[index + 1]?.raw);
    return [{ kind: kind === 'heading' ? 'heading' : 'paragraph', text, line }];
  });
}
