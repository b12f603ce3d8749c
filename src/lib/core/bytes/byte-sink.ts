/** Bytes that grow as they are written. */
export class ByteSink {
  #buffer = new Uint8Array(1024);
  #length = 0;

  byte(value: number): void {
    if (this.#length === this.#buffer.length) {
      const larger = new Uint8Array(this.#buffer.length * 2);
      larger.set(this.#buffer);
      this.#buffer = larger;
    }
    this.#buffer[this.#length] = value;
    this.#length += 1;
  }

  bytes(values: Iterable<number>): void {
    for (const value of values) this.byte(value);
  }

  /** A whole number from 0 to 2³¹ − 1 as LEB128. */
  count(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  content(): Uint8Array {
    return this.#buffer.slice(0, this.#length);
  }
}
