import { distance } from 'fastest-levenshtein';

/** In an answer of more words, a short one is one among many. */
const FEW_WORDS = 4;
const SHORT_LETTERS = 4;

/**
 * Near enough to be a slip of the finger: 0, 1 or 2 edits for up to 3, up to 8 or more letters, and
 * as many words (*elle aime* is none for *elle n'aime*), or the same letters parted otherwise. No
 * slip is another short word (*rue* for *roue*), nor a syllable at the head (*possible* for
 * *impossible*).
 */
export function isTypingSlip(typed: string, accepted: string): boolean {
  if (distance(typed, accepted) > editsAllowed(accepted)) return false;
  const [own, due] = [wordsOf(typed), wordsOf(accepted)];
  if (own.join('') === due.join('')) return true;
  if (own.length !== due.length) return false;
  return due.every((word, index) => isSlipInWord(own[index] ?? '', word, due.length));
}

function isSlipInWord(typed: string, word: string, count: number): boolean {
  if (typed === word) return true;
  const [shorter, longer] = typed.length < word.length ? [typed, word] : [word, typed];
  if (shorter.length < SHORT_LETTERS && count > 1 && count <= FEW_WORDS) return false;
  return !(longer.length - shorter.length > 1 && longer.endsWith(shorter));
}

function wordsOf(text: string): string[] {
  return text.split(/[\s'-]+/u).filter((word) => word !== '');
}

function editsAllowed(accepted: string): number {
  const letters = accepted.length;
  if (letters < 4) return 0;
  return letters < 9 ? 1 : 2;
}
