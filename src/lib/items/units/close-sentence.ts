import type { Edit } from './rewritten-text.ts';

const END = /[.!?…][»”"')\]\s]*$/u;
/** What may stand at the edge of a clause and in no sentence. */
const EDGE_BEFORE = /^[\s,;:–—-]+/u;
const EDGE_BEHIND = /[\s,;:–—-]+$/u;

/** A part of a sentence gets the capital and the full stop of a whole one, and loses its commas. */
export function closeSentence(text: string): Edit[] {
  const from = EDGE_BEFORE.exec(text)?.[0].length ?? 0;
  const to = text.length - (EDGE_BEHIND.exec(text)?.[0].length ?? 0);
  if (from >= to) return [];
  const first = /^["«“('[\s]*(?<letter>\p{Ll})/u.exec(text.slice(from, to));
  const letter = first?.groups?.['letter'] ?? '';
  const at = from + (first?.[0].length ?? 0) - letter.length;
  return [
    ...(from > 0 ? [{ range: [0, from] as const, text: '' }] : []),
    ...(letter === ''
      ? []
      : [{ range: [at, at + letter.length] as const, text: letter.toUpperCase() }]),
    ...(to < text.length ? [{ range: [to, text.length] as const, text: '' }] : []),
    ...(END.test(text.slice(from, to))
      ? []
      : [{ range: [text.length, text.length] as const, text: '.', standsFor: null }]),
  ];
}
