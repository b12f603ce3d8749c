/**
 * The tokens of a JSON text, one after the other: punctuation, strings as they are written, numbers
 * and words (RFC 8259).
 */

const WHITE_SPACE = /[ \t\n\r]*/y;
/** Strings are too long for a regular expression. */
const PLAIN_TOKEN =
  /[{}[\]:,]|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;

export class JsonTokens {
  readonly #text: string;
  #start = 0;
  #end = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** UTF-16 offset of the token last taken, or of what is no token. */
  get start(): number {
    return this.#start;
  }

  /** Null where no token begins. */
  take(): string | null {
    this.#skipWhiteSpace();
    const end = this.#text[this.#start] === '"' ? this.#endOfString() : this.#endOfPlainToken();
    if (end === null) return null;
    this.#end = end;
    return this.#text.slice(this.#start, end);
  }

  isAtEnd(): boolean {
    this.#skipWhiteSpace();
    return this.#start === this.#text.length;
  }

  #skipWhiteSpace(): void {
    WHITE_SPACE.lastIndex = this.#end;
    WHITE_SPACE.test(this.#text);
    this.#start = WHITE_SPACE.lastIndex;
  }

  #endOfString(): number | null {
    let quote = this.#text.indexOf('"', this.#start + 1);
    while (quote !== -1 && this.#isEscaped(quote)) quote = this.#text.indexOf('"', quote + 1);
    return quote === -1 ? null : quote + 1;
  }

  /** After an odd number of backslashes. */
  #isEscaped(quote: number): boolean {
    let backslash = quote;
    while (this.#text[backslash - 1] === '\\') backslash -= 1;
    return (quote - backslash) % 2 === 1;
  }

  #endOfPlainToken(): number | null {
    PLAIN_TOKEN.lastIndex = this.#start;
    return PLAIN_TOKEN.test(this.#text) ? PLAIN_TOKEN.lastIndex : null;
  }
}
