import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { trimmedPhrase } from './trim-phrase.ts';

/** A phrase behind a preposition, and what is behind it. */
export interface PrepositionPhrase {
  /** Lower case: *in*, *because of*; empty where there is none. */
  readonly preposition: string;
  readonly prepositionWords: readonly number[];
  /** The phrase without its preposition. */
  readonly rest: readonly number[];
  readonly whole: readonly number[];
}

export function splitPreposition(view: TreeView, head: number): PrepositionPhrase {
  const whole = trimmedPhrase(view, head);
  const cases = (view.dependents[head] ?? []).filter(
    (at) => at < head && /^case(?::|$)/u.test(view.words[at]?.deprel ?? ''),
  );
  const parts = new Set(
    cases.flatMap((at) => [
      at,
      ...(view.dependents[at] ?? []).filter((below) => view.words[below]?.deprel === 'fixed'),
    ]),
  );
  const prepositionWords = whole.filter((at) => parts.has(at));
  return {
    preposition: prepositionWords.map((at) => view.words[at]?.form.toLowerCase() ?? '').join(' '),
    prepositionWords,
    rest: whole.filter((at) => !parts.has(at)),
    whole,
  };
}
