export const HASH_OF_NOTHING = 0x811c9dc5;

/**
 * Strings of letter ids in one buffer, found by their content. Equal strings stand together, and
 * the first of them is the one found.
 */
export class StringTable {
  readonly capacity: number;
  #pool: Uint8Array;
  #used = 0;
  /** Start in the pool of the string being written, or of the last one written. */
  #start = 0;
  /** The hash of each of its beginnings, by length. */
  readonly #hashes: number[] = [HASH_OF_NOTHING];
  /** Start of each string in the pool, and the end of the last. */
  readonly #starts: Uint32Array;
  /** Open addressing: index of a string plus one, 0 for a free slot. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  longest = 0;

  /** @param poolSize letters to make room for at first. */
  constructor(capacity: number, poolSize: number) {
    this.capacity = capacity;
    this.#pool = new Uint8Array(Math.max(64, poolSize));
    this.#starts = new Uint32Array(capacity + 1);
    let slots = 4;
    while (slots < capacity * 2) slots *= 2;
    this.#slots = new Int32Array(slots);
    this.#mask = slots - 1;
  }

  /** Begins a string with the first letters of the one closed before it. */
  share(length: number): void {
    this.#reserve(this.#used + length);
    this.#pool.copyWithin(this.#used, this.#start, this.#start + length);
    this.#start = this.#used;
    this.#used += length;
  }

  letter(letter: number): void {
    if (this.#used === this.#pool.length) this.#reserve(this.#used + 1);
    this.#pool[this.#used] = letter;
    const length = this.#used - this.#start;
    this.#hashes[length + 1] = hashLetter(this.#hashes[length] ?? 0, letter);
    this.#used += 1;
  }

  /** Ends the string of this index; indexes come in order. */
  close(index: number): void {
    const start = this.#start;
    const length = this.#used - start;
    this.#starts[index + 1] = this.#used;
    if (length > this.longest) this.longest = length;
    const hash = this.#hashes[length] ?? 0;
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const there = this.#slots[slot] ?? 0;
      if (there === 0) {
        this.#slots[slot] = index + 1;
        return;
      }
      if (this.#equals(there - 1, this.#pool, start, this.#used)) return;
    }
  }

  /** Index of the first string equal to `letters[start, end)`, whose hash is given; else -1. */
  find(letters: Uint8Array, start: number, end: number, hash: number): number {
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const there = (this.#slots[slot] ?? 0) - 1;
      if (there < 0 || this.#equals(there, letters, start, end)) return there;
    }
  }

  /** Whether two strings that stand one after the other are equal. */
  equalsNext(index: number): boolean {
    const start = this.#starts[index + 1] ?? 0;
    const end = this.#starts[index + 2] ?? 0;
    return index + 1 < this.capacity && this.#equals(index, this.#pool, start, end);
  }

  lettersOf(index: number): Uint8Array {
    return this.#pool.subarray(this.#starts[index] ?? 0, this.#starts[index + 1] ?? 0);
  }

  #reserve(length: number): void {
    if (length <= this.#pool.length) return;
    const larger = new Uint8Array(Math.max(length, this.#pool.length * 2));
    larger.set(this.#pool);
    this.#pool = larger;
  }

  #equals(index: number, letters: Uint8Array, start: number, end: number): boolean {
    const from = this.#starts[index] ?? 0;
    if ((this.#starts[index + 1] ?? 0) - from !== end - start) return false;
    for (let offset = 0; offset < end - start; offset += 1)
      if (this.#pool[from + offset] !== letters[start + offset]) return false;
    return true;
  }
}

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
