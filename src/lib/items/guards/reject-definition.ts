import type { Detail } from '../details/detail.ts';

/**
 * Whether the key is the subject of a bare definition (*Paris est une ville*), which is true of others
 * of its kind as well.
 */
export function isDefined({ tree, head }: Detail): boolean {
  const { words, dependents } = tree;
  const word = words[head];
  if (!word?.deprel.startsWith('nsubj')) return false;
  const predicate = words[word.head];
  if (predicate === undefined) return false;
  const below = dependents[word.head] ?? [];
  if (!below.some((at) => words[at]?.deprel === 'cop')) return false;
  return !below.some((at) => words[at]?.deprel === 'det' && words[at].feats['Definite'] === 'Def');
}
