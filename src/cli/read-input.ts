import { readFileSync, statSync } from 'node:fs';
import { fail, ok, type Result } from '#lib/core/result.ts';

export interface InputFailure {
  readonly code: 'no-file' | 'is-folder' | 'unreadable';
}

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
