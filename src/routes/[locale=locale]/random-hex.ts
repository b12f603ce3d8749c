/**
 * So many random bytes in lower-case hexadecimal. Not `randomUUID`, which a page without a secure
 * context lacks.
 */
export function randomHex(bytes: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** For a session, a sheet of answers: 96 bits, so that no two devices make the same. */
export function newId(): string {
  return randomHex(12);
}
