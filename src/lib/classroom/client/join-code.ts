/** The code that people type, scan or follow a link with. */
import { CODE_DIGITS } from '../protocol/limits.ts';

/** Behind `?code=`, `#code=` or a bare `#`. */
const IN_ADDRESS = /[?&#](?:code=)?([0-9]{6})(?![0-9])/;

/** The digits of what was typed or pasted, be it `482 913`, `482-913` or a whole address. */
export function readCode(text: string): string {
  return IN_ADDRESS.exec(text)?.[1] ?? westernDigits(text).slice(0, CODE_DIGITS);
}

/** From the address of the page; null without one. */
export function codeInAddress({ search, hash }: Pick<URL, 'search' | 'hash'>): string | null {
  return IN_ADDRESS.exec(`${search}${hash}`)?.[1] ?? null;
}

export function isWhole(code: string): boolean {
  return code.length === CODE_DIGITS;
}

/** `482 913`: easier to compare with the wall. */
export function spaced(code: string): string {
  return code.replace(/^(\d{3})(?=\d)/, '$1\u202f');
}

/** Digits as other keyboards may have them, too. */
function westernDigits(text: string): string {
  return text.normalize('NFKC').replace(/[^0-9]/g, '');
}
