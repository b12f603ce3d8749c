/**
 * The verb with its subject pronoun behind it: *fut-il*, *a-t-elle*, *vend-on*. A t comes between
 * where the verb ends in no t or d.
 */
export function invert(finite: string, pronoun: string): string {
  return /[td]$/u.test(finite) ? `${finite}-${pronoun}` : `${finite}-t-${pronoun}`;
}
