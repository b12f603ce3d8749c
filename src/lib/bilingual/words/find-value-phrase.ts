import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { pairValues } from './pair-values.ts';
import { onlyTop, type PhraseSpan } from './phrase-words.ts';

/** The English of a date or an amount. */
export interface FoundValue extends PhraseSpan {
  readonly words: readonly number[];
  readonly head: number;
}

/** A date or an amount stands against the one that says the same, however it is worded. */
export function findValuePhrase(
  inside: readonly number[],
  french: TreeView,
  english: TreeView,
): FoundValue | null {
  const same = pairValues(french, english).filter(({ french: mention }) => {
    const own = new Set(mention.words);
    const isGrammar = (at: number): boolean =>
      own.has(at) || /^(?:DET|ADP)$/u.test(french.words[at]?.upos ?? '');
    return mention.words.every((at) => inside.includes(at)) && inside.every(isGrammar);
  });
  const [only, more] = same;
  if (only === undefined || more !== undefined || isAgain(only.french, french)) return null;
  const { end, words } = only.english;
  const head = onlyTop(words, english) ?? words[0] ?? 0;
  const before = (words[0] ?? 0) - 1;
  const article = english.words[before];
  const hasArticle = inside.some((at) => french.words[at]?.upos === 'DET');
  const isArticle = hasArticle && article?.form.toLowerCase() === 'the';
  const start = isArticle ? article.start : only.english.start;
  return { start, end, words: isArticle ? [before, ...words] : words, head };
}

function isAgain(mention: { readonly value: unknown }, { mentions }: TreeView): boolean {
  const key = JSON.stringify(mention.value);
  return mentions.filter(({ value }) => JSON.stringify(value) === key).length > 1;
}
