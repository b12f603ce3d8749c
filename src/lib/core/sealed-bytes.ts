/**
 * Bytes that know whether they are whole. Sixteen bytes stand before them, little-endian: a mark,
 * the version of what follows, its length and its CRC-32; they keep what follows aligned to eight.
 */
import { crc32 } from './crc32.ts';

/** *RVLG* as bytes. */
const MARK = 0x474c5652;
const SEAL_BYTES = 16;

/** `version`: of what the bytes mean, 0 to 65,535. */
export function seal(content: Uint8Array, version: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(SEAL_BYTES + content.length);
  const head = new DataView(bytes.buffer);
  head.setUint32(0, MARK, true);
  head.setUint32(4, version, true);
  head.setUint32(8, content.length, true);
  head.setUint32(12, crc32(content), true);
  bytes.set(content, SEAL_BYTES);
  return bytes;
}

/** What was sealed, in place; null where it is cut off, changed, of another version or nothing of ours. */
export function unseal(value: unknown, version: number): Uint8Array<ArrayBuffer> | null {
  if (!(value instanceof Uint8Array) || value.length < SEAL_BYTES) return null;
  const whole = alignedCopy(value);
  const head = new DataView(whole.buffer);
  if (head.getUint32(0, true) !== MARK || head.getUint32(4, true) !== version) return null;
  const content = new Uint8Array(whole.buffer, SEAL_BYTES);
  if (head.getUint32(8, true) !== content.length) return null;
  return head.getUint32(12, true) === crc32(content) ? content : null;
}

/** The checksum that a seal bears, whether it holds or not. */
export function sealOf(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(12, true);
}

/** The bytes at the start of a buffer of their own, as they nearly always are. */
function alignedCopy(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset, byteLength } = bytes;
  return buffer instanceof ArrayBuffer && byteOffset === 0 && byteLength === buffer.byteLength
    ? new Uint8Array(buffer)
    : new Uint8Array(bytes);
}
