import type { Page } from './lay-out-page.ts';

/**
 * The word that a key leads to from another, or null for keys that lead nowhere: left and right by
 * words, up and down by sentences, Home and End within the sentence. Words from `most` on are not
 * shown yet, unless their sentence began before.
 */
export function moveFrom(from: number, key: string, page: Page, most: number): number | null {
  const sentence = page.words[from]?.sentence;
  if (sentence === undefined) return null;
  const target = targetOf(from, key, page, sentence.index);
  const isShown = (page.words[target ?? -1]?.sentence.first ?? Infinity) < most;
  return target !== null && isShown ? target : null;
}

function targetOf(from: number, key: string, page: Page, sentence: number): number | null {
  const inSentence = page.sentences[sentence]?.words ?? [];
  switch (key) {
    case 'ArrowRight':
      return from + 1;
    case 'ArrowLeft':
      return from - 1;
    case 'ArrowDown':
      return (
        page.sentences.find(({ index, words }) => index > sentence && words.length > 0)?.first ??
        null
      );
    case 'ArrowUp':
      return (
        page.sentences.findLast(({ index, words }) => index < sentence && words.length > 0)
          ?.first ?? null
      );
    case 'Home':
      return inSentence.at(0)?.index ?? null;
    case 'End':
      return inSentence.at(-1)?.index ?? null;
    default:
      return null;
  }
}
