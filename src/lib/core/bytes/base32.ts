/**
 * Bytes for people to read out and type: Crockford's base 32, which has no I, L, O and U, in groups
 * of four characters and a fifth that checks them. The check is a sum in the field of 32 elements,
 * each character weighed by its place in the whole text, so that one wrong character, two that
 * changed places and two groups that did are found, and in which group.
 */
import { fail, ok, type Result } from '../result.ts';
import { BitSink } from './bit-sink.ts';
import { BitSource } from './bit-source.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUP = 4;
/** x⁵ + x² + 1. */
const MODULUS = 0b100101;

/** `mistyped`: in the group of this number, from 1. `not-base32`: this never was such a text. */
type Base32Failure =
  { readonly code: 'mistyped'; readonly group: number } | { readonly code: 'not-base32' };

/** Groups with a space between them. */
export function toBase32(bytes: Uint8Array): string {
  const source = new BitSource(bytes);
  const digits = Array.from({ length: digitsFor(bytes.length) }, () => source.read(5));
  const groups: string[] = [];
  for (let from = 0; from < digits.length; from += GROUP) {
    const group = digits.slice(from, from + GROUP);
    groups.push([...group, checkOf(group, from)].map((digit) => ALPHABET.charAt(digit)).join(''));
  }
  return groups.join(' ');
}

/** Capitals or not, with or without spaces and hyphens, O for 0, I or L for 1. */
export function fromBase32(text: string): Result<Uint8Array<ArrayBuffer>, Base32Failure> {
  const typed = text.toUpperCase().replace(/[\s.\-–—]/g, '');
  const digits = Array.from(typed.replace(/O/g, '0').replace(/[IL]/g, '1'), (character) =>
    ALPHABET.indexOf(character),
  );
  const all: number[] = [];
  const wrong: number[] = [];
  let groups = 0;
  for (let from = 0; from < digits.length; from += GROUP + 1) {
    const group = digits.slice(from, from + GROUP + 1);
    const check = group.pop();
    groups += 1;
    if (group.length === 0 || group.includes(-1) || checkOf(group, all.length) !== check)
      wrong.push(groups);
    all.push(...group);
  }
  const [first] = wrong;
  if (groups === 0 || wrong.length * 2 > groups) return fail({ code: 'not-base32' });
  if (first !== undefined) return fail({ code: 'mistyped', group: first });
  const bytes = Math.floor((all.length * 5) / 8);
  const sink = new BitSink();
  for (const digit of all) sink.write(digit, 5);
  const content = sink.content();
  const isWhole = digitsFor(bytes) === all.length && content.slice(bytes).every((byte) => !byte);
  return isWhole ? ok(content.slice(0, bytes)) : fail({ code: 'mistyped', group: groups });
}

function digitsFor(bytes: number): number {
  return Math.ceil((bytes * 8) / 5);
}

/** `from`: how many digits stand before the group. */
function checkOf(group: readonly number[], from: number): number {
  let sum = 0;
  for (const [place, digit] of group.entries()) sum ^= product(digit, power(from + place));
  // a group of zeros is no check of itself, and not that of the next one
  return sum ^ power(from);
}

/** Powers of x run through all but zero; 1 is left to the check, which might change places too. */
function power(exponent: number): number {
  let value = 2;
  for (let count = exponent % 30; count > 0; count -= 1) value = product(value, 2);
  return value;
}

function product(a: number, b: number): number {
  let sum = 0;
  for (let place = 0; place < 5; place += 1) if ((b >> place) & 1) sum ^= a << place;
  for (let place = 8; place >= 5; place -= 1) if ((sum >> place) & 1) sum ^= MODULUS << (place - 5);
  return sum;
}
