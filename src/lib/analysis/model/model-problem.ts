/** Why the bytes of a model or a lexicon cannot be used. */
export type ModelProblem =
  /** Fewer bytes than the header promises. */
  | { readonly code: 'model-truncated' }
  /** Ours, but of another format version. */
  | { readonly code: 'model-wrong-version'; readonly found: number; readonly expected: number }
  /** Not a file of this kind, or its content does not fit its checksum. */
  | { readonly code: 'model-not-recognised' };
