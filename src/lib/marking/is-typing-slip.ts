import { distance } from 'fastest-levenshtein';

/** Near enough to be a slip of the finger: 0, 1 or 2 edits for up to 3, up to 8 or more letters. */
export function isTypingSlip(typed: string, accepted: string): boolean {
  return distance(typed, accepted) <= editsAllowed(accepted);
}

function editsAllowed(accepted: string): number {
  const letters = accepted.length;
  if (letters < 4) return 0;
  return letters < 9 ? 1 : 2;
}
