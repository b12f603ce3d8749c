import type { Detail } from '../details/detail.ts';

/**
 * Whether the key is one of several side by side (*à Brest, en Bretagne et dans le Poitou*), which
 * another of them could replace.
 */
export function isCoordinated({ tree, head, mention, asked }: Detail): boolean {
  const { words, dependents } = tree;
  const inside = new Set(mention.words);
  // a counted noun may have others beside it: what is asked for is its number
  if (asked.kind === 'number') return words[head]?.upos === 'NUM' && words[head].deprel === 'conj';
  if (words[head]?.deprel === 'conj') return true;
  return (dependents[head] ?? []).some(
    (at) => words[at]?.deprel === 'conj' && !inside.has(at) && isNominal(words[at].upos),
  );
}

function isNominal(upos: string): boolean {
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'NUM' || upos === 'PRON';
}
