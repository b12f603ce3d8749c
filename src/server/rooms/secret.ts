/** What opens a room to its host, or a place in it to a participant. */
import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { CODE_DIGITS } from '#lib/classroom/protocol/limits.ts';

/** 128 random bits, in lower-case hexadecimal. */
export function newToken(): string {
  return randomBytes(16).toString('hex');
}

/** What is kept of a token: who reads a log does not come in by it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

export function isToken(token: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(hashToken(token), 'hex'), Buffer.from(hash, 'hex'));
}

export function newCode(): string {
  return String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');
}

/**
 * Ten characters that say nothing of the token: no two of a room's are alike, even where two
 * processes give them, and who asks twice with one token is one participant.
 */
export function participantOf(tokenHash: string): string {
  return BigInt(`0x${tokenHash}`).toString(36).slice(-10).padStart(10, '0');
}
