/**
 * What all codes of class have in common, in every version to come: a byte that says which code it
 * is, a byte with its version, and at the end two bytes that find what was misread.
 */
import { crc32 } from '#lib/core/crc32.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';

/** The first byte; neither is a letter of any text. */
export const CODE_MARKS = { plan: 0xc4, sheet: 0xc5 } as const;

export const CODE_VERSION = 1;

const HEAD_BYTES = 2;
const SUM_BYTES = 2;

export type CodeFailure = 'not-ours' | 'newer-version' | 'damaged';

/** `body`: from the mark on. */
export function withSum(body: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(body.length + SUM_BYTES);
  whole.set(body);
  const sum = sumOf(body);
  whole.set([sum >> 8, sum & 255], body.length);
  return whole;
}

/** The body, from the mark on, of a code of this kind and version that is whole. */
export function bodyOf(
  code: Uint8Array<ArrayBuffer>,
  kind: keyof typeof CODE_MARKS,
): Result<Uint8Array<ArrayBuffer>, CodeFailure> {
  if (code[0] !== CODE_MARKS[kind]) return fail('not-ours');
  if (code.length < HEAD_BYTES + SUM_BYTES) return fail('damaged');
  const body = code.slice(0, -SUM_BYTES);
  const [high = 0, low = 0] = code.slice(-SUM_BYTES);
  if (sumOf(body) !== high * 256 + low) return fail('damaged');
  const version = body[1] ?? 0;
  if (version === CODE_VERSION) return ok(body);
  return fail(version > CODE_VERSION ? 'newer-version' : 'damaged');
}

/** CRC-32 folded to 16 bits. */
function sumOf(body: Uint8Array): number {
  const sum = crc32(body);
  return (sum ^ (sum >>> 16)) & 0xffff;
}
