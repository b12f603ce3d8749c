/** Characters that carry no text: controls (but tab and newline), bidi and zero-width marks, BOM. */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;

export interface CleanedText {
  readonly text: string;
  /** 1-based lines from which something was taken out. */
  readonly touchedLines: readonly number[];
}

/**
 * Takes out what cannot be seen and would break offsets or the direction of a line. Line ends become
 * `\n` (the Unicode line and paragraph separators too), tabs become spaces, and the text is put into
 * NFC; every visible character of the source stays.
 */
export function cleanText(raw: string): CleanedText {
  const unified = raw
    .replace(/^\ufeff/u, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .normalize('NFC');
  const touchedLines: number[] = [];
  const lines = unified.split('\n').map((line, index) => {
    const cleaned = line.replace(INVISIBLE, '');
    if (cleaned !== line) touchedLines.push(index + 1);
    return cleaned.replace(/\t/gu, ' ').trimEnd();
  });
  return { text: lines.join('\n'), touchedLines };
}
