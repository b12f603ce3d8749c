/** One line of a log file: the CRC-32 of what follows in eight hexadecimal digits, a space, JSON. */
import { crc32 } from 'node:zlib';

const DIGITS = 8;

export function sealLine(json: string): string {
  return `${checksum(json)} ${json}\n`;
}

/** The JSON of a line without its end; null where it is damaged. */
export function openLine(line: string): string | null {
  const json = line.slice(DIGITS + 1);
  return line[DIGITS] === ' ' && line.slice(0, DIGITS) === checksum(json) ? json : null;
}

function checksum(json: string): string {
  return crc32(json).toString(16).padStart(DIGITS, '0');
}
