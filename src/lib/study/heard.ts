/** Questions that can be answered by ear: what is heard, and whether it stands in for the words. */
import type { Item, Kind, Segment } from '#lib/bank/schema.ts';
import type { Lang } from '#lib/core/language.ts';

/**
 * Of these kinds, the sentence of the text holds the answer: one hears it, and reads the question.
 * An article or a verb form is not among them, for many sound alike and are written differently.
 */
const BY_SENTENCE: readonly Kind[] = ['cloze', 'true-false', 'question'];

export interface Heard {
  readonly text: string;
  /** What is heard is what the question would show. */
  readonly isStem: boolean;
}

export function canBeHeard(kind: Kind): boolean {
  return kind === 'translation' || BY_SENTENCE.includes(kind);
}

/**
 * What is heard in the language: of a translation the sentence that is asked for, which is then not
 * read; of the others that of the text. Null where the item is not for the ear, or lacks that side.
 */
export function heardOf(item: Item, segments: readonly Segment[], lang: Lang): Heard | null {
  if (item.kind === 'translation') {
    const text = item.stem[lang];
    return text === null ? null : { text, isStem: true };
  }
  const sentences = segments.map((segment) => segment[lang]);
  if (!canBeHeard(item.kind) || sentences.length === 0 || sentences.includes(null)) return null;
  return { text: sentences.join(' '), isStem: false };
}
