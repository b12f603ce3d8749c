/** `***`, `---`, `___`: a line that only draws one. */
const RULE = /^(?:\*\s*){3,}$|^(?:-\s*){3,}$|^(?:_\s*){3,}$/u;
const QUOTE_MARK = /^(?:>\s?)+/u;
const IMAGE = /!\[[^\]\n]{0,500}\]\([^)\s]{0,2000}(?:\s"[^"\n]{0,500}")?\)/gu;
const LINK = /\[([^\]\n]{1,500})\]\([^)\s]{0,2000}(?:\s"[^"\n]{0,500}")?\)/gu;
const EMPHASIS =
  /(?<![\p{L}\p{N}*_])(\*\*\*|\*\*|\*|__|_)(?=\S)([^*_\n]{1,500}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu;

/** The words of one line without the marks of Markdown around them; a rule or an image is nothing. */
export function stripMarkdown(line: string): string {
  if (RULE.test(line)) return '';
  return line
    .replace(QUOTE_MARK, '')
    .replace(IMAGE, '')
    .replace(LINK, '$1')
    .replace(EMPHASIS, '$2')
    .trim();
}
