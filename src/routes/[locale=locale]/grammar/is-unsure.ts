import type { Word } from '#lib/analysis/tree/document.ts';

/** Below these chances of being right, the reader is told. */
const LEAST = { tag: 0.8, arc: 0.6 };

export function isTagUnsure({ tagConfidence }: Word): boolean {
  return tagConfidence < LEAST.tag;
}

export function isRoleUnsure({ arcConfidence }: Word): boolean {
  return arcConfidence < LEAST.arc;
}
