import type { Phrase, Source } from './statement.ts';

const TIMELESS = /^(?:dater|partir|courir|durer|aller|passer)$/u;

/**
 * Phrases in the order of the sentence; *de 2002* right behind a noun, read as if it told when, is put
 * to its noun: *obtient 5 % des voix à l'élection de 2002*.
 */
export function joinDates(source: Source, phrases: readonly Phrase[]): Phrase[] {
  const { view } = source;
  const sorted = [...phrases].sort((a, b) => (a.words[0] ?? 0) - (b.words[0] ?? 0));
  const joined: Phrase[] = [];
  for (const phrase of sorted) {
    const before = joined.at(-1);
    const [first = -1, second = -1] = phrase.words;
    const verb = view.words[view.words[phrase.head]?.head ?? -1]?.lemma ?? '';
    const isYear =
      phrase.words.length === 2 &&
      /^(?:de|d['’])$/iu.test(view.words[first]?.form ?? '') &&
      view.mentions.some(({ type, words }) => type === 'date' && words.includes(second));
    const meets = before?.words.at(-1) === first - 1 && view.words[first - 1]?.upos !== 'VERB';
    if (
      before !== undefined &&
      before.deprel !== 'attribute' &&
      isYear &&
      meets &&
      !TIMELESS.test(verb)
    )
      joined.splice(-1, 1, { ...before, words: [...before.words, ...phrase.words] });
    else joined.push(phrase);
  }
  return joined;
}
