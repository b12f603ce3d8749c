/** CRC-32 as in gzip (RFC 1952, section 8), four bytes at a time ("slicing by four", Kounavis and Berry 2008). */

const POLYNOMIAL = 0xedb88320;
const SLICES = 4;

/** Slice `k`, entry `n`: what byte `n` makes of the register `k` bytes later. */
const TABLE = buildTable();

function buildTable(): Int32Array {
  const table = new Int32Array(256 * SLICES);
  for (let byte = 0; byte < 256; byte += 1) {
    let register = byte;
    for (let bit = 0; bit < 8; bit += 1)
      register = register & 1 ? (register >>> 1) ^ POLYNOMIAL : register >>> 1;
    table[byte] = register;
  }
  for (let at = 256; at < table.length; at += 1) {
    const before = table[at - 256] ?? 0;
    table[at] = (before >>> 8) ^ (table[before & 255] ?? 0);
  }
  return table;
}

/** 0 to 2³² − 1. */
export function crc32(bytes: Uint8Array): number {
  let register = -1;
  let at = 0;
  for (; at + SLICES <= bytes.length; at += SLICES) {
    const first = (register ^ (bytes[at] ?? 0)) & 255;
    const second = ((register >>> 8) ^ (bytes[at + 1] ?? 0)) & 255;
    const third = ((register >>> 16) ^ (bytes[at + 2] ?? 0)) & 255;
    const fourth = (register >>> 24) ^ (bytes[at + 3] ?? 0);
    register =
      (TABLE[768 + first] ?? 0) ^
      (TABLE[512 + second] ?? 0) ^
      (TABLE[256 + third] ?? 0) ^
      (TABLE[fourth] ?? 0);
  }
  for (; at < bytes.length; at += 1)
    register = (register >>> 8) ^ (TABLE[(register ^ (bytes[at] ?? 0)) & 255] ?? 0);
  return ~register >>> 0;
}
