/** The same said otherwise, in both languages; `en` is null where the text has no English. */
export interface Paraphrase {
  readonly fr: string;
  readonly en: string | null;
  readonly rule: 'tense' | 'voice' | 'order' | 'stress' | 'synonym' | 'aside';
}

/** A change within a sentence that leaves its meaning. Offsets are UTF-16, half-open. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (changed, { start, end, text: other }) =>
        changed.slice(0, start) + other + changed.slice(end),
      text,
    );
}
