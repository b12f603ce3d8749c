import type { Placed, PlacedToken } from './place-words.ts';

/** Counts over tokens of the gold standard. */
export interface Distinction {
  readonly correct: number;
  readonly total: number;
}

/**
 * Whether *des* (or *du*) is seen for what it is: a determiner (one word) or a contraction of
 * preposition and article (two). Counted over the gold tokens that are one of the two; one that the
 * system cut otherwise is wrong.
 * @param form in small letters; the same with a capital first counts too
 */
export function tellContractions(gold: Placed, system: Placed, form: string): Distinction {
  const isForm = (token: PlacedToken) =>
    token.form === form || token.form === form.charAt(0).toUpperCase() + form.slice(1);
  const bySystem = new Map(system.tokens.map((token) => [token.start, token]));
  let correct = 0;
  let total = 0;
  for (const token of gold.tokens.filter(isForm)) {
    const contraction = token.rangeSize > 0;
    if (!contraction && gold.words[token.firstWord]?.word.upos !== 'DET') continue;
    total += 1;
    const found = bySystem.get(token.start);
    if (found?.end === token.end && found.rangeSize > 0 === contraction) correct += 1;
  }
  return { correct, total };
}
