import type { SentenceView } from '#lib/analysis/entities/view-sentences.ts';

/**
 * Where the quotation that holds an offset of the sentence opens; -1 outside quotations. One that
 * was opened in an earlier sentence and is closed in this one counts as opened at 0.
 */
export function quotationAt({ text }: Pick<SentenceView, 'text'>, offset: number): number {
  let open = opensBefore(text) ? 0 : -1;
  for (let at = 0; at < offset; at += 1) {
    const mark = text[at] ?? '';
    if (/[«“]/u.test(mark)) open = at;
    else if (/[»”]/u.test(mark)) open = -1;
    else if (mark === '"') open = open < 0 ? at : -1;
  }
  return open;
}

function opensBefore(text: string): boolean {
  const closing = text.search(/[»”]/u);
  const opening = text.search(/[«“]/u);
  return closing >= 0 && (opening < 0 || closing < opening);
}
