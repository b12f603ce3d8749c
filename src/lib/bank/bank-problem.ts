/** What can be wrong with a bank file. Worded from `locales/…/problems.json`, a key per code. */

/** About the file as a whole: nothing else was looked at. */
export type FileProblemCode =
  | 'file-too-large'
  | 'not-utf8'
  | 'not-json'
  | 'duplicate-key'
  | 'forbidden-key'
  | 'nested-too-deep'
  | 'string-too-long'
  | 'not-a-bank'
  | 'unknown-version'
  | 'newer-version';

/** A value that is not as `schema.ts` says. */
export type ValueProblemCode =
  | 'missing-key'
  | 'unknown-key'
  | 'wrong-type'
  | 'wrong-value'
  | 'bad-format'
  | 'too-short'
  | 'too-long'
  | 'out-of-range'
  | 'empty-span'
  | 'not-one-key'
  | 'key-not-first';

/** Values that do not go together. */
export type ReferenceProblemCode =
  | 'duplicate-segment-id'
  | 'duplicate-item-id'
  | 'unknown-segment'
  | 'span-outside-segment'
  | 'not-one-gap'
  | 'not-a-permutation'
  | 'duplicate-event'
  | 'answer-differs'
  | 'hash-mismatch';

export type BankProblemCode = FileProblemCode | ValueProblemCode | ReferenceProblemCode;

export interface BankProblem {
  readonly code: BankProblemCode;
  /** Where in the file, such as `$.items[3].segments[0]`; `$` is the whole of it. */
  readonly path: string;
  /** Counted from 1; null where the place is not in the file (a missing key has its object's). */
  readonly line: number | null;
  /** What was wanted, in the words of the format (`"fr" | "en"`, `>=1`). */
  readonly expected?: string;
  /** What was found, shortened. */
  readonly found?: string;
}

/** A problem before its line is known. */
export interface PlacedProblem {
  readonly code: BankProblemCode;
  readonly path: readonly (string | number)[];
  readonly expected?: string;
  readonly found?: string;
}

/** `$.items[3].stem["a-b"]`: dots where the key allows it. */
export function jsonPath(path: readonly (string | number)[]): string {
  const steps = path.map((step) => {
    if (typeof step === 'number') return `[${String(step)}]`;
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  return `$${steps.join('')}`;
}
