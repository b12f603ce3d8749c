/**
 * A file cut into frames, each small enough for a QR code that a phone reads off another's screen.
 * A frame is text: `RV1:<file>:<number>/<total>:<checksum>:<bytes in base 45>`, numbers from 1,
 * checksums as eight hexadecimal digits of CRC-32.
 */
import { crc32 } from '#lib/core/crc32.ts';
import { fromBase45, toBase45 } from '#lib/core/bytes/base45.ts';

/** With its head a code of version 15 at level M, 77 modules wide. */
const FRAME_BYTES = 360;
/** 90 KB: five thousand answers or so, shown once in less than two minutes. */
export const MOST_FRAMES = 250;

const FRAME = /^RV1:([0-9A-F]{8}):([1-9][0-9]{0,3})\/([1-9][0-9]{0,3}):([0-9A-F]{8}):(.+)$/s;

export interface Frame {
  /** Checksum of the whole file: frames of two files are not mixed. */
  readonly file: string;
  /** From 1 to `total`. */
  readonly number: number;
  readonly total: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Null for a file that would be too many. */
export function splitIntoFrames(bytes: Uint8Array): string[] | null {
  const total = Math.max(1, Math.ceil(bytes.length / FRAME_BYTES));
  if (total > MOST_FRAMES) return null;
  const file = checksum(bytes);
  return Array.from({ length: total }, (_, index) => {
    const part = bytes.subarray(index * FRAME_BYTES, (index + 1) * FRAME_BYTES);
    return `RV1:${file}:${String(index + 1)}/${String(total)}:${checksum(part)}:${toBase45(part)}`;
  });
}

/** Null for a code of somebody else's, or one that was misread. */
export function readFrame(text: string): Frame | null {
  const [, file = '', number = '', total = '', sum = '', digits = ''] = FRAME.exec(text) ?? [];
  const bytes = file === '' ? null : fromBase45(digits);
  if (bytes === null || checksum(bytes) !== sum) return null;
  if (Number(number) > Number(total) || Number(total) > MOST_FRAMES) return null;
  return { file, number: Number(number), total: Number(total), bytes };
}

export function checksum(bytes: Uint8Array): string {
  return crc32(bytes).toString(16).toUpperCase().padStart(8, '0');
}
