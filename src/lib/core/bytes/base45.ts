/**
 * Bytes in the alphabet of QR codes' alphanumeric mode (RFC 9285): two bytes in three characters,
 * 3 % more room than the bytes themselves, and text for every reader.
 */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const BASE = ALPHABET.length;

export function toBase45(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 2) {
    const [first = 0, second] = bytes.subarray(index, index + 2);
    text += second === undefined ? inDigits(first, 2) : inDigits(first * 256 + second, 3);
  }
  return text;
}

/** Null for what is not in the alphabet, or stands for no bytes. */
export function fromBase45(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 3 === 1) return null;
  const bytes: number[] = [];
  for (let index = 0; index < text.length; index += 3) {
    const digits = Array.from(text.slice(index, index + 3), (digit) => ALPHABET.indexOf(digit));
    if (digits.includes(-1)) return null;
    const value = digits.reduceRight((sum, digit) => sum * BASE + digit, 0);
    if (value > (digits.length === 3 ? 0xffff : 0xff)) return null;
    if (digits.length === 3) bytes.push(value >> 8);
    bytes.push(value & 0xff);
  }
  return new Uint8Array(bytes);
}

/** The lowest digit first. */
function inDigits(value: number, count: number): string {
  let [text, rest] = ['', value];
  for (let place = 0; place < count; place += 1) {
    text += ALPHABET.charAt(rest % BASE);
    rest = Math.floor(rest / BASE);
  }
  return text;
}
