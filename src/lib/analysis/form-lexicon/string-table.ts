import { HASH_OF_NOTHING, hashLetter } from './hash-letters.ts';

/**
 * Strings of letter ids in one buffer, numbered as they come and found by their content. A string
 * is written by `share`, where it shares letters, then by `letter`, and closed by `add` or `intern`.
 */
export class StringTable {
  #size = 0;
  #pool: Uint8Array;
  #used = 0;
  /** Start of each string in the pool, and the end of the last. */
  readonly #starts: Uint32Array;
  /** The hash of each beginning of the string being written, by its length. */
  #hashes = new Int32Array(64);
  /** Number of the string that those hashes belong to once it is closed. */
  #hashed = -1;
  /** Open addressing: number of a string plus one, 0 for a free slot. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  longest = 0;

  /**
   * @param capacity strings at most.
   * @param poolSize letters to make room for at first.
   */
  constructor(capacity: number, poolSize: number) {
    this.#pool = new Uint8Array(Math.max(64, poolSize));
    this.#starts = new Uint32Array(capacity + 1);
    let slots = 4;
    while (slots < capacity * 2) slots *= 2;
    this.#slots = new Int32Array(slots);
    this.#mask = slots - 1;
    this.#hashes[0] = HASH_OF_NOTHING;
  }

  lengthOf(index: number): number {
    return (this.#starts[index + 1] ?? 0) - (this.#starts[index] ?? 0);
  }

  lettersOf(index: number): Uint8Array {
    return this.#pool.subarray(this.#starts[index] ?? 0, this.#starts[index + 1] ?? 0);
  }

  /** Begins a string with the first letters of another. */
  share(other: number, length: number): void {
    const start = this.#starts[other] ?? 0;
    this.#reserve(this.#used + length);
    const hashed = other === this.#hashed;
    for (let index = 0; index < length; index += 1) {
      const letter = this.#pool[start + index] ?? 0;
      this.#pool[this.#used + index] = letter;
      if (!hashed) this.#hashes[index + 1] = hashLetter(this.#hashes[index] ?? 0, letter);
    }
    this.#used += length;
  }

  letter(letter: number): void {
    const length = this.#used - (this.#starts[this.#size] ?? 0);
    if (this.#used === this.#pool.length || length + 1 >= this.#hashes.length)
      this.#reserve(this.#used + 1);
    this.#pool[this.#used] = letter;
    this.#hashes[length + 1] = hashLetter(this.#hashes[length] ?? 0, letter);
    this.#used += 1;
  }

  /** Ends the string and keeps it. Of equal strings, which come in a row, the first is found. */
  add(): number {
    return (this.#hashed = this.#close(true));
  }

  /** Ends the string and keeps it unless it is there already. */
  intern(): number {
    return (this.#hashed = this.#close(false));
  }

  #close(keep: boolean): number {
    const start = this.#starts[this.#size] ?? 0;
    const length = this.#used - start;
    const hash = this.#hashes[length] ?? 0;
    let slot = hash & this.#mask;
    for (; ; slot = (slot + 1) & this.#mask) {
      const there = (this.#slots[slot] ?? 0) - 1;
      if (there < 0) {
        this.#slots[slot] = this.#size + 1;
        break;
      }
      if (!this.#equals(there, this.#pool, start, this.#used)) continue;
      if (keep) break;
      this.#used = start;
      return there;
    }
    if (length > this.longest) this.longest = length;
    this.#size += 1;
    this.#starts[this.#size] = this.#used;
    return this.#size - 1;
  }

  /** Number of the first string equal to `letters[start, end)`, whose hash is given; else -1. */
  find(letters: Uint8Array, start: number, end: number, hash: number): number {
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const there = (this.#slots[slot] ?? 0) - 1;
      if (there < 0 || this.#equals(there, letters, start, end)) return there;
    }
  }

  /** Whether a string and the one after it are equal. */
  equalsNext(index: number): boolean {
    const start = this.#starts[index + 1] ?? 0;
    const end = this.#starts[index + 2] ?? 0;
    return index + 1 < this.#size && this.#equals(index, this.#pool, start, end);
  }

  /** Makes room for a pool of so many letters, the string being written at its end. */
  #reserve(length: number): void {
    if (length > this.#pool.length) {
      const larger = new Uint8Array(Math.max(length, this.#pool.length * 2));
      larger.set(this.#pool);
      this.#pool = larger;
    }
    const letters = length - (this.#starts[this.#size] ?? 0);
    if (letters >= this.#hashes.length) {
      const larger = new Int32Array(letters * 2);
      larger.set(this.#hashes);
      this.#hashes = larger;
    }
  }

  #equals(index: number, letters: Uint8Array, start: number, end: number): boolean {
    const from = this.#starts[index] ?? 0;
    if ((this.#starts[index + 1] ?? 0) - from !== end - start) return false;
    for (let offset = 0; offset < end - start; offset += 1)
      if (this.#pool[from + offset] !== letters[start + offset]) return false;
    return true;
  }
}
