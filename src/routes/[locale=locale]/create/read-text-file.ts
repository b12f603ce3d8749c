import { fail, type Result } from '#lib/core/result.ts';
import { decodeUtf8, type NotUtf8 } from '#lib/text/decode-utf8.ts';

export type FileProblem = NotUtf8 | { readonly code: 'file-too-large' | 'file-unreadable' };

/** The longest text that is read has some 1.5 million letters. */
const MAX_TEXT_BYTES = 4_000_000;

export async function readTextFile(file: File): Promise<Result<string, FileProblem>> {
  if (file.size > MAX_TEXT_BYTES) return fail({ code: 'file-too-large' });
  try {
    return decodeUtf8(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return fail({ code: 'file-unreadable' });
  }
}
