import type { Lang } from '#lib/core/language.ts';
import { tokenise, type Token } from '#lib/text/tokenise.ts';
import type { AnalysedDocument, Word } from '#lib/analysis/tree/document.ts';

/** A sentence as the rules of this folder read it. */
export interface SentenceView {
  readonly lang: Lang;
  /** Position among all sentences of the document. */
  readonly index: number;
  /** Offset of `text` in the source; offsets of `words` count from there too. */
  readonly start: number;
  readonly text: string;
  readonly words: readonly Word[];
  /** For each word the indices of its dependents, ascending. */
  readonly dependents: readonly (readonly number[])[];
  readonly tokens: readonly Token[];
}

/** Every sentence with its text, its words' offsets moved to count from the sentence's start. */
export function viewSentences(source: string, document: AnalysedDocument): SentenceView[] {
  return document.blocks
    .flatMap(({ sentences }) => sentences)
    .map(({ start, end, words }, index) => {
      const text = source.slice(start, end);
      const dependents: number[][] = words.map(() => []);
      words.forEach(({ head }, dependent) => dependents[head]?.push(dependent));
      return {
        lang: document.lang,
        index,
        start,
        text,
        words: words.map((word) => ({
          ...word,
          start: word.start - start,
          end: word.end - start,
        })),
        dependents,
        tokens: tokenise(text, document.lang),
      };
    });
}

/** Indices of the words that touch a stretch of the sentence's text. */
export function wordsWithin(view: SentenceView, start: number, end: number): number[] {
  const found: number[] = [];
  for (let index = firstEndingAfter(view.words, start); index < view.words.length; index += 1) {
    const word = view.words[index];
    if (word === undefined || word.start >= end) break;
    found.push(index);
  }
  return found;
}

function firstEndingAfter(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
