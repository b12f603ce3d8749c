import { compare, type Grouped, type Paradigm } from './group-paradigms.ts';
import { PARADIGM } from './lexicon-format.ts';
import { rank } from './rank.ts';

/**
 * The keys of the paradigms in the order of their ids: first the commonest, whose ids are short,
 * then the others with like ones side by side, for a compressor to see.
 */
export function orderParadigms({ paradigms, stems }: Grouped): string[] {
  const keys = [...rank(stems.map(({ paradigm }) => paradigm)).keys()];
  const likeness = new Map(keys.map((key) => [key, likenessOf(paradigms.get(key))]));
  const rest = keys.slice(PARADIGM.short);
  rest.sort((a, b) => compare(likeness.get(a) ?? '', likeness.get(b) ?? '') || compare(a, b));
  return [...keys.slice(0, PARADIGM.short), ...rest];
}

/** Paradigms of the same cells stand together, those whose lemmas end alike side by side. */
function likenessOf(paradigm: Paradigm | undefined): string {
  const { cells = [], lemmaEnding = '' } = paradigm ?? {};
  const layout = cells.map(({ bundle }) => bundle).join('\n');
  return `${layout}\n${Array.from(lemmaEnding).reverse().join('')}`;
}
