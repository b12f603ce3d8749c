/**
 * JSON, read more strictly than `JSON.parse` does: a key given twice, a key that JavaScript gives a
 * meaning of its own, deep nesting and overlong strings are refused, and every refusal knows its
 * place. Strings and numbers themselves are decoded by the platform.
 */
import { fail, ok, type Result } from '#lib/core/result.ts';
import { JsonTokens } from './json-tokens.ts';

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

/**
 * Called with each value's place, outer before inner, in the order of the text. The path is lent for
 * the call only.
 */
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

/** An escape such as `\u00e9` has six characters for one. */
const LONGEST_ESCAPE = 6;

/** Unwinds the reader; never leaves this module. */
class Refusal extends Error {
  constructor(readonly problem: JsonProblem) {
    super(problem.code);
  }
}

class StrictJsonReader {
  readonly #tokens: JsonTokens;
  readonly #limits: JsonLimits;
  readonly #visit: JsonVisitor | undefined;
  readonly #path: (string | number)[] = [];

  constructor(text: string, limits: JsonLimits, visit: JsonVisitor | undefined) {
    this.#tokens = new JsonTokens(text);
    this.#limits = limits;
    this.#visit = visit;
  }

  readDocument(): unknown {
    const value = this.#readValue(this.#take());
    return this.#tokens.isAtEnd() ? value : this.#refuse('not-json');
  }

  #readValue(token: string): unknown {
    this.#visit?.(this.#path, this.#tokens.start);
    if (token === '{') return this.#readObject();
    if (token === '[') return this.#readArray();
    if (token.startsWith('"')) return this.#readString(token);
    return /^[}\]:,]$/.test(token) ? this.#refuse('not-json') : JSON.parse(token);
  }

  #readObject(): Record<string, unknown> {
    this.#enter();
    const object: Record<string, unknown> = {};
    let token = this.#take();
    if (token === '}') return object;
    for (;;) {
      const key = this.#readString(token);
      this.#path.push(key);
      if (FORBIDDEN_KEYS.has(key)) this.#refuse('forbidden-key');
      if (Object.hasOwn(object, key)) this.#refuse('duplicate-key');
      if (this.#take() !== ':') this.#refuse('not-json');
      object[key] = this.#readValue(this.#take());
      this.#path.pop();
      if (!this.#continues('}')) return object;
      token = this.#take();
    }
  }

  #readArray(): unknown[] {
    this.#enter();
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

  /** Each object and array that is open has put one step on the path, but for the innermost. */
  #enter(): void {
    if (this.#path.length >= this.#limits.depth) this.#refuse('nested-too-deep');
  }

  #continues(closing: '}' | ']'): boolean {
    const token = this.#take();
    if (token !== ',' && token !== closing) this.#refuse('not-json');
    return token === ',';
  }

  #readString(token: string): string {
    const { stringLength } = this.#limits;
    if (token.length - 2 > stringLength * LONGEST_ESCAPE) this.#refuse('string-too-long');
    const text = decodeString(token) ?? this.#refuse('not-json');
    return text.length > stringLength ? this.#refuse('string-too-long') : text;
  }

  #take(): string {
    return this.#tokens.take() ?? this.#refuse('not-json');
  }

  #refuse(code: JsonProblem['code']): never {
    throw new Refusal({ code, path: [...this.#path], offset: this.#tokens.start });
  }
}

/** The platform decodes the escapes, and refuses wrong ones and bare control characters. */
function decodeString(token: string): string | null {
  try {
    const text: unknown = JSON.parse(token);
    return typeof text === 'string' ? text : null;
  } catch {
    return null;
  }
}
