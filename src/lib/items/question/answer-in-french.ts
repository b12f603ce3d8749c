import type { Distractor } from '../facts.ts';
import type { Answered } from './answered.ts';

/** An answer in words that nothing else words as well, of a text without English. */
export function answerInFrench(
  text: string,
  others: readonly string[],
  why: Distractor['why'],
): Answered {
  const key = { fr: text, en: null };
  return {
    key,
    telling: key,
    type: 'text',
    also: { fr: [], en: [] },
    distractors: others.map((fr) => ({ fr, en: null, why })),
  };
}
