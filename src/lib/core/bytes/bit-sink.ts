/** Bits that grow as they are written, the most significant first; the last byte is filled with zeros. */
export class BitSink {
  readonly #bits: number[] = [];

  /** The lowest `width` bits of a whole number. */
  write(value: number | bigint, width: number): void {
    const whole = BigInt(value);
    for (let place = width - 1; place >= 0; place -= 1)
      this.#bits.push(Number((whole >> BigInt(place)) & 1n));
  }

  content(): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(Math.ceil(this.#bits.length / 8));
    for (const [index, bit] of this.#bits.entries()) {
      const byte = index >> 3;
      bytes[byte] = (bytes[byte] ?? 0) | (bit << (7 - (index & 7)));
    }
    return bytes;
  }
}
