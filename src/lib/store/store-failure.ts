/** Why the store could not do what it was asked. Worded from `locales/`, a key per code. */

export type StoreFailureCode =
  /** The disk, or the part of it that the browser lends us, is full. */
  | 'quota'
  /** There is no storage at all. */
  | 'unavailable'
  /** A newer version of the app has been here: update. */
  | 'newer-database'
  /** Another tab holds the database in an older shape: close it. */
  | 'blocked'
  /** Closed, by us or for another tab's sake: reload. */
  | 'closed'
  | 'unknown';

export interface StoreFailure {
  readonly code: StoreFailureCode;
  /** The browser's own name for it; for a bug report, not for a reader. */
  readonly detail?: string;
}

/** Thrown inside the store where there is no exception of the browser's; never leaves it. */
export class StoreError extends Error {
  constructor(readonly code: StoreFailureCode) {
    super(code);
    this.name = 'StoreError';
  }
}

const CODES: ReadonlyMap<string, StoreFailureCode> = new Map([
  // Its message is empty, so the name has to do.
  ['QuotaExceededError', 'quota'],
  ['VersionError', 'newer-database'],
  ['InvalidStateError', 'closed'],
  ['SecurityError', 'unavailable'],
]);

export function failureOf(error: unknown): StoreFailure {
  if (error instanceof StoreError) return { code: error.code };
  const name = nameOf(error);
  return { code: CODES.get(name) ?? 'unknown', detail: name };
}

export function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : typeof error;
}
