const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const LENGTH = 12;

/**
 * A name that no other device has (60 random bits) and that says nothing about this one. By
 * `getRandomValues`, since `randomUUID` is missing on a page without a secure context.
 */
export function nameDevice(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
  return Array.from(bytes, (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
}
