import { readPreposition } from './read-preposition.ts';
import type { Phrase, Statement } from './statement.ts';

/** *à la France et à l'Espagne*: the question takes but one of the prepositions. */
export function repeatsPreposition(
  { view }: Statement,
  rest: readonly number[],
  head: number,
): boolean {
  return (view.dependents[head] ?? []).some(
    (at) =>
      rest.includes(at) &&
      view.words[at]?.deprel === 'conj' &&
      (view.dependents[at] ?? []).some((below) => view.words[below]?.deprel === 'case'),
  );
}

/**
 * *Zeus est assimilé à Ormuzd, Héraclès à Verethragna*, *vit de pêche, de chasse*: two complements of
 * one verb alike.
 */
export function isGapped(statement: Statement, phrase: Phrase, preposition: string): boolean {
  return statement.phrases.some(
    (other) =>
      other !== phrase &&
      (other.aside ||
        (phrase.deprel === 'obl:arg' && other.deprel === 'obl:arg') ||
        followsGap(statement, other)) &&
      other.place === 'behind' &&
      readPreposition(statement, other)?.text === preposition,
  );
}

/** *Zeus est assimilé à Ormuzd, Héraclès à Verethragna*: a comma and another bearer come before it. */
function followsGap({ view }: Statement, { words: own }: Phrase): boolean {
  const [first = -1] = own;
  return view.words[first - 2]?.form === ',' && view.words[first - 1]?.upos === 'PROPN';
}
