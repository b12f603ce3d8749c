import { placeWords, withoutSpace } from '#lib/analysis/evaluation/place-words.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { ConlluSentence } from '#lib/text/conllu/conllu.ts';
import { readConllu } from '#lib/text/conllu/read-conllu.ts';
import { decodeUtf8, type NotUtf8 } from '#lib/text/decode-utf8.ts';
import { readBytes, type InputFailure } from '../read-input.ts';

export type BadGold =
  | InputFailure
  | NotUtf8
  | { readonly code: 'bad-conllu' | 'no-text-comment' | 'text-differs'; readonly line: number }
  | { readonly code: 'no-sentences' };

/** A file of sentences that each say in `# text` what their tokens spell. */
export function readGold(file: string): Result<ConlluSentence[], BadGold> {
  const bytes = readBytes(file);
  const text = bytes.ok ? decodeUtf8(bytes.value) : bytes;
  if (!text.ok) return text;
  const read = readConllu(text.value);
  if (!read.ok) return read;
  if (read.value.length === 0) return fail({ code: 'no-sentences' });
  for (const [index, sentence] of read.value.entries()) {
    if (placeWords([sentence]).characters === withoutSpace(sentence.text)) continue;
    const code = sentence.text === '' ? 'no-text-comment' : 'text-differs';
    return fail({ code, line: lineOfSentence(text.value, index) });
  }
  return ok(read.value);
}

/** The 1-based line that a sentence begins on. A block of comments alone is no sentence. */
function lineOfSentence(text: string, sentence: number): number {
  let line = 1;
  let left = sentence;
  for (const block of text.replaceAll('\r\n', '\n').split('\n\n')) {
    const blank = /^\n*/u.exec(block)?.[0].length ?? 0;
    const hasWords = /^[^#\n]/mu.test(block);
    if (hasWords && left === 0) return line + blank;
    if (hasWords) left -= 1;
    line += block.split('\n').length + 1;
  }
  return line;
}
