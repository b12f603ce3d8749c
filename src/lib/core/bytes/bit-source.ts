/** Reads what `BitSink` wrote; zeros past the end. */
export class BitSource {
  readonly #bytes: Uint8Array;
  #position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** At most 52 bits. */
  read(width: number): number {
    return Number(this.readLarge(width));
  }

  readLarge(width: number): bigint {
    let value = 0n;
    for (let count = 0; count < width; count += 1) {
      const byte = this.#bytes[this.#position >> 3] ?? 0;
      value = (value << 1n) | BigInt((byte >> (7 - (this.#position & 7))) & 1);
      this.#position += 1;
    }
    return value;
  }

  /** All has been read, and nothing but the zeros that fill the last byte is left. */
  get isSpent(): boolean {
    const total = this.#bytes.length * 8;
    if (this.#position > total || total - this.#position > 7) return false;
    const left = total - this.#position;
    return ((this.#bytes[this.#bytes.length - 1] ?? 0) & ((1 << left) - 1)) === 0;
  }
}
