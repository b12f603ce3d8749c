import { readFileSync, statSync } from 'node:fs';
import { fail, ok, type Result } from '#lib/core/result.ts';

export type InputFailure =
  | { readonly code: 'no-file' | 'is-folder' | 'unreadable' }
  | { readonly code: 'not-utf8'; readonly line: number };

/** The bytes of a file, or of standard input for `-`. */
export function readBytes(file: string): Result<Uint8Array, InputFailure> {
  try {
    if (file !== '-' && statSync(file).isDirectory()) return fail({ code: 'is-folder' });
    return ok(readFileSync(file === '-' ? 0 : file));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return fail({ code: missing ? 'no-file' : 'unreadable' });
  }
}

/** Strict UTF-8; the line of the first byte that is not. */
export function decodeUtf8(bytes: Uint8Array): Result<string, InputFailure> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail({ code: 'not-utf8', line: lineOfBadByte(bytes) });
  }
}

function lineOfBadByte(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let at = 0; at <= bytes.length; at += 1) {
    if (at < bytes.length && bytes[at] !== 0x0a) continue;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, at));
    } catch {
      return line;
    }
    line += 1;
    start = at + 1;
  }
  return line - 1;
}
