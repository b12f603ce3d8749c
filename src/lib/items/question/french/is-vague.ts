import type { Phrase, Statement } from './statement.ts';

/** *plusieurs langues*, *chaque province*: does not tell which. */
export function isVague({ view }: Statement, { words: own }: Pick<Phrase, 'words'>): boolean {
  const [first = -1, second = -1] = own;
  const vague =
    /^(?:plusieurs|certaine?s?|quelques?|chaque|aucune?|tout|toute|tous|toutes|différente?s|divers|diverses|nombreu(?:x|ses)|maints?|beaucoup|autres?|plupart|majorité|partie|moitié|nombre|part|ensemble)$/iu;
  return [first, second].some((at) => vague.test(view.words[at]?.form ?? ''));
}
