/** FNV-1a with a closing shift, letter by letter: http://www.isthe.com/chongo/tech/comp/fnv/ */
export const HASH_OF_NOTHING = 0x811c9dc5 | 0;

/** The hash of a string with one more letter. */
export function hashLetter(hash: number, letter: number): number {
  const mixed = Math.imul(hash ^ letter, 0x01000193);
  return mixed ^ (mixed >>> 15);
}

export function hashLetters(letters: Uint8Array, start: number, end: number): number {
  let hash = HASH_OF_NOTHING;
  for (let index = start; index < end; index += 1) hash = hashLetter(hash, letters[index] ?? 0);
  return hash;
}
