import type { Answer } from '#lib/bank/schema.ts';

/** Of an answer, what a kind has to say; nothing is strict and nothing near it unless it is said. */
export type AnswerParts = Pick<Answer, 'fr' | 'en'> & Partial<Answer>;

/** The whole answer of an item: a text, unless another type is named. */
export function answerWith(parts: AnswerParts): Answer {
  return {
    type: 'text',
    strict: [],
    confusables: { fr: [], en: parts.en === null ? null : [] },
    ...parts,
  };
}
