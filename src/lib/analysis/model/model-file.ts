import type { Lang } from '#lib/core/language.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { ModelProblem } from './model-problem.ts';

/**
 * What stands before the body of every model and lexicon. All numbers are little-endian.
 *
 *     bytes 0–3    magic, four ASCII letters
 *     bytes 4–5    format version
 *     bytes 6–7    language, two ASCII letters
 *     bytes 8–11   length of the body in bytes
 *     bytes 12–15  FNV-1a checksum of the body
 *     bytes 16–    body
 */
export const HEADER_BYTES = 16;

/** What kind of file it is, and the one format version that is read and written. */
export interface ModelFormat {
  readonly magic: string;
  readonly version: number;
}

export function writeModelFile(body: Uint8Array, format: ModelFormat, lang: Lang): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES + body.length);
  const view = new DataView(bytes.buffer);
  bytes.set(ascii(format.magic), 0);
  view.setUint16(4, format.version, true);
  bytes.set(ascii(lang), 6);
  view.setUint32(8, body.length, true);
  view.setUint32(12, checksum(body), true);
  bytes.set(body, HEADER_BYTES);
  return bytes;
}

/** The body, once the header says that it is whole, ours and of this language. */
export function openModelFile(
  bytes: Uint8Array,
  format: ModelFormat,
  lang: Lang,
): Result<Uint8Array, ModelProblem> {
  const magic = ascii(format.magic);
  if (magic.some((byte, index) => index < bytes.length && bytes[index] !== byte))
    return fail({ code: 'model-not-recognised' });
  if (bytes.length < HEADER_BYTES) return fail({ code: 'model-truncated' });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint16(4, true);
  if (version !== format.version)
    return fail({ code: 'model-wrong-version', found: version, expected: format.version });
  const body = bytes.subarray(HEADER_BYTES);
  const length = view.getUint32(8, true);
  if (body.length < length) return fail({ code: 'model-truncated' });
  const isOurs = ascii(lang).every((byte, index) => bytes[6 + index] === byte);
  if (!isOurs || body.length > length || checksum(body) !== view.getUint32(12, true))
    return fail({ code: 'model-not-recognised' });
  return ok(body);
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** FNV-1a over bytes: http://www.isthe.com/chongo/tech/comp/fnv/ */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
