import { fail, ok, type Result } from '#lib/core/result.ts';

export interface NotUtf8 {
  readonly code: 'not-utf8';
  /** 1-based, of the first byte that is not. */
  readonly line: number;
}

/** Strict UTF-8, without its byte order mark. */
export function decodeUtf8(bytes: Uint8Array): Result<string, NotUtf8> {
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
