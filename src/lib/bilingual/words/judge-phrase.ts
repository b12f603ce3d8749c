import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Upos } from '#lib/analysis/tree/document.ts';
import type { PhraseSpan } from './phrase-words.ts';

/** Tags of what names or stands for something. */
export const NOMINAL: ReadonlySet<Upos> = new Set(['NOUN', 'PROPN', 'NUM', 'PRON']);

/** A noun, or what stands for one: *making things*, *the poor*; a clause is none. */
export function isNominal(at: number, { words, dependents }: TreeView): boolean {
  const { upos, form = '' } = words[at] ?? {};
  if (upos === undefined || NOMINAL.has(upos)) return upos !== undefined;
  const below = (dependents[at] ?? []).map((dependent) => words[dependent]?.deprel ?? '');
  if (upos === 'ADJ') return below.includes('det');
  if (upos === 'SYM') return true;
  return upos === 'VERB' && /ing$/iu.test(form) && !below.some((deprel) => OF_CLAUSE.test(deprel));
}

/** Relations that only a clause has. */
const OF_CLAUSE = /^(?:nsubj|aux|mark|expl)/u;

export function isNegated(inside: readonly number[], { words }: TreeView): boolean {
  return inside.some((at) => {
    const { lemma = '', feats } = words[at] ?? {};
    return feats?.['Polarity'] === 'Neg' || NEGATION.test(lemma);
  });
}

const NEGATION =
  /^(?:ne|pas|aucun|aucune|jamais|rien|personne|nul|sans|not|n't|no|never|nothing|nobody|none|without)$/u;

/** Part of a word only: *city* of *city-state*. */
export function isTorn({ start, end }: PhraseSpan, { text }: TreeView): boolean {
  return (
    /[\p{L}\p{N}-]/u.test(text.slice(end, end + 1)) ||
    /[\p{L}\p{N}-]/u.test(text.slice(Math.max(0, start - 1), start))
  );
}
