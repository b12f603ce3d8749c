/** One way in which a token can begin: rules are tried in order, and the first that fits takes it. */
export interface TokenRule {
  readonly takes: string;
  /** Sticky. Scans a bounded stretch before it refuses, so that splitting stays linear. */
  readonly pattern: RegExp;
  /** A text, and the token of it that this rule takes. */
  readonly example: readonly [text: string, form: string];
}
