import type { Word } from '#lib/analysis/tree/document.ts';

/** A word of a tree that is being put right. */
export type Mended = { -readonly [Key in keyof Word]: Word[Key] };
