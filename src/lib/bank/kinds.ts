import type { Kind } from './schema.ts';

/** Every kind there is, in the order in which lists show them. */
export const KINDS = [
  'cloze',
  'true-false',
  'question',
  'conjugation',
  'article',
  'translation',
  'pairs',
  'tiles',
  'chronology',
  'dictation',
] as const satisfies readonly Kind[];
