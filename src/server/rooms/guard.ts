import type { Diagnose } from '../diagnose.ts';

/** A fault in one room's material must not end the process for all: it is told, and null returned. */
export function guard<Value>(diagnose: Diagnose, work: () => Value): Value | null {
  try {
    return work();
  } catch (error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : 'unknown';
    diagnose(`A fault in a room: ${what}`);
    return null;
  }
}
