import type { Detail } from '../details/detail.ts';

/** From so many on, another name may be among them without anybody noticing. */
const LIST = 3;

/**
 * Whether the key is one of several side by side (*à Brest, en Bretagne et dans le Poitou*), which
 * another of them could replace. Two are a pair: the other stands in the stem.
 */
export function isCoordinated({ tree, head, mention, asked }: Detail): boolean {
  const { words, dependents } = tree;
  const inside = new Set(mention.words);
  // a counted noun may have others beside it: what is asked for is its number
  if (asked.kind === 'number') return words[head]?.upos === 'NUM' && words[head].deprel === 'conj';
  const first = words[head]?.deprel === 'conj' ? words[head].head : head;
  const others = (dependents[first] ?? []).filter(
    (at) => words[at]?.deprel === 'conj' && !inside.has(at) && isNominal(words[at].upos),
  );
  const count = 1 + others.length + (first === head ? 0 : 1);
  if (asked.kind === 'date') return count > 1;
  // the parse of a long row is often torn: so many of a kind and a conjunction are enough
  const alike = tree.mentions.filter(({ type, value }) => value === null && type === mention.type);
  return count >= LIST || (count > 1 && alike.length >= LIST);
}

function isNominal(upos: string): boolean {
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'NUM' || upos === 'PRON';
}
