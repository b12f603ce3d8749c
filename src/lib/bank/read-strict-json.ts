/**
 * JSON, read more strictly than `JSON.parse` does: a key given twice, a key that JavaScript gives a
 * meaning of its own, deep nesting and overlong strings are refused, and every refusal knows its
 * line. Strings and numbers themselves are decoded by the platform.
 */
import { fail, ok, type Result } from '#lib/core/result.ts';

export type JsonPath = readonly (string | number)[];

export interface JsonLimits {
  /** Objects and arrays inside one another, the outermost counting as 1. */
  readonly depth: number;
  /** UTF-16 units in one string. */
  readonly stringLength: number;
}

export interface JsonProblem {
  readonly code:
    'not-json' | 'duplicate-key' | 'forbidden-key' | 'nested-too-deep' | 'string-too-long';
  readonly path: JsonPath;
  /** UTF-16 offset into the text. */
  readonly offset: number;
}

/** Called with each value's place, outer before inner, in the order of the text. */
export type JsonVisitor = (path: JsonPath, offset: number) => void;

export function readStrictJson(
  text: string,
  limits: JsonLimits,
  visit?: JsonVisitor,
): Result<unknown, JsonProblem> {
  const reader = new StrictJsonReader(text, limits, visit);
  try {
    return ok(reader.readDocument());
  } catch (error) {
    if (error instanceof Refusal) return fail(error.problem);
    throw error;
  }
}

const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const WHITE_SPACE = /[ \t\n\r]*/y;
/** Punctuation, a number or a word (RFC 8259); strings are too long for a regular expression. */
const PLAIN_TOKEN =
  /[{}[\]:,]|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;

/** Unwinds the reader; never leaves this module. */
class Refusal extends Error {
  constructor(readonly problem: JsonProblem) {
    super(problem.code);
  }
}

class StrictJsonReader {
  readonly #text: string;
  readonly #limits: JsonLimits;
  readonly #visit: JsonVisitor | undefined;
  readonly #path: (string | number)[] = [];
  /** Where the token last taken starts, and where it ends. */
  #start = 0;
  #end = 0;

  constructor(text: string, limits: JsonLimits, visit: JsonVisitor | undefined) {
    this.#text = text;
    this.#limits = limits;
    this.#visit = visit;
  }

  readDocument(): unknown {
    const value = this.#readValue(this.#take());
    this.#skipWhiteSpace();
    if (this.#start < this.#text.length) this.#refuse('not-json');
    return value;
  }

  #readValue(token: string): unknown {
    this.#visit?.(this.#path, this.#start);
    if (token === '{') return this.#readObject();
    if (token === '[') return this.#readArray();
    if (token.startsWith('"')) return this.#decodeString(token);
    if (/^[}\]:,]$/.test(token)) this.#refuse('not-json');
    return JSON.parse(token);
  }

  #readObject(): Record<string, unknown> {
    if (this.#path.length >= this.#limits.depth) this.#refuse('nested-too-deep');
    const object: Record<string, unknown> = {};
    let token = this.#take();
    if (token === '}') return object;
    for (;;) {
      if (!token.startsWith('"')) this.#refuse('not-json');
      const key = this.#decodeString(token);
      this.#path.push(key);
      if (FORBIDDEN_KEYS.has(key)) this.#refuse('forbidden-key');
      if (Object.hasOwn(object, key)) this.#refuse('duplicate-key');
      this.#expect(':');
      object[key] = this.#readValue(this.#take());
      this.#path.pop();
      if (!this.#continues('}')) return object;
      token = this.#take();
    }
  }

  #readArray(): unknown[] {
    if (this.#path.length >= this.#limits.depth) this.#refuse('nested-too-deep');
    const array: unknown[] = [];
    let token = this.#take();
    if (token === ']') return array;
    for (;;) {
      this.#path.push(array.length);
      array.push(this.#readValue(token));
      this.#path.pop();
      if (!this.#continues(']')) return array;
      token = this.#take();
    }
  }

  #continues(closing: '}' | ']'): boolean {
    const token = this.#take();
    if (token !== ',' && token !== closing) this.#refuse('not-json');
    return token === ',';
  }

  #expect(wanted: string): void {
    if (this.#take() !== wanted) this.#refuse('not-json');
  }

  /** The platform decodes the escapes, and refuses wrong ones and bare control characters. */
  #decodeString(token: string): string {
    if (token.length - 2 > this.#limits.stringLength) this.#refuse('string-too-long');
    try {
      return String(JSON.parse(token));
    } catch {
      this.#refuse('not-json');
    }
  }

  #take(): string {
    this.#skipWhiteSpace();
    this.#end = this.#text[this.#start] === '"' ? this.#endOfString() : this.#endOfPlainToken();
    return this.#text.slice(this.#start, this.#end);
  }

  #skipWhiteSpace(): void {
    WHITE_SPACE.lastIndex = this.#end;
    WHITE_SPACE.exec(this.#text);
    this.#start = WHITE_SPACE.lastIndex;
  }

  #endOfString(): number {
    let quote = this.#text.indexOf('"', this.#start + 1);
    while (quote !== -1 && this.#isEscaped(quote)) quote = this.#text.indexOf('"', quote + 1);
    if (quote === -1) this.#refuse('not-json');
    return quote + 1;
  }

  /** After an odd number of backslashes. */
  #isEscaped(quote: number): boolean {
    let backslash = quote;
    while (this.#text[backslash - 1] === '\\') backslash -= 1;
    return (quote - backslash) % 2 === 1;
  }

  #endOfPlainToken(): number {
    PLAIN_TOKEN.lastIndex = this.#start;
    if (!PLAIN_TOKEN.test(this.#text)) this.#refuse('not-json');
    return PLAIN_TOKEN.lastIndex;
  }

  #refuse(code: JsonProblem['code']): never {
    throw new Refusal({ code, path: [...this.#path], offset: this.#start });
  }
}
