/** Reads what `ByteSink` wrote; zeros past the end. */
export class ByteSource {
  readonly #bytes: Uint8Array;
  #position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    const value = this.#bytes[this.#position] ?? 0;
    this.#position += 1;
    return value;
  }

  /** A whole number from 0 to 2³¹ − 1 as LEB128. */
  count(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value >>> 0;
  }

  take(length: number): Uint8Array {
    const start = this.#position;
    this.#position += length;
    return this.#bytes.subarray(start, this.#position);
  }

  get remaining(): number {
    return Math.max(0, this.#bytes.length - this.#position);
  }
}
