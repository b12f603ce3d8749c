import type { ConlluSentence, ConlluWord } from '#lib/text/conllu/conllu.ts';

/** UTF-16 offsets, half-open, into the text with all white space taken out. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface PlacedToken extends Span {
  readonly form: string;
  /** Index of its first word, and how many it stands for when it is a contraction, else 0. */
  readonly firstWord: number;
  readonly rangeSize: number;
}

export interface PlacedSentence extends Span {
  readonly firstWord: number;
  readonly wordCount: number;
}

/** Words of one contraction all have the span of the contraction. */
export interface PlacedWord extends Span {
  readonly word: ConlluWord;
  readonly inRange: boolean;
  /** Index of the head in `words`, -1 for a root. */
  readonly head: number;
}

/** Sentences laid over the characters that they share with every other analysis of the text. */
export interface Placed {
  /** The text without white space. */
  readonly characters: string;
  readonly sentences: readonly PlacedSentence[];
  readonly tokens: readonly PlacedToken[];
  readonly words: readonly PlacedWord[];
}

export function placeWords(sentences: readonly ConlluSentence[]): Placed {
  const forms: string[] = [];
  const placedSentences: PlacedSentence[] = [];
  const tokens: PlacedToken[] = [];
  const words: PlacedWord[] = [];
  let at = 0;
  for (const sentence of sentences) {
    const firstWord = words.length;
    const sentenceStart = at;
    const ranges = new Map(sentence.ranges.map((range) => [range.first, range]));
    for (let id = 1; id <= sentence.words.length;) {
      const range = ranges.get(id);
      const last = Math.min(range?.last ?? id, sentence.words.length);
      const form = range?.form ?? sentence.words[id - 1]?.form ?? '';
      const bare = withoutSpace(form);
      const span = { start: at, end: at + bare.length };
      const rangeSize = range === undefined ? 0 : last - id + 1;
      tokens.push({ ...span, form, firstWord: words.length, rangeSize });
      forms.push(bare);
      at = span.end;
      for (const word of sentence.words.slice(id - 1, last)) {
        const inside = word.head >= 1 && word.head <= sentence.words.length;
        const head = inside ? firstWord + word.head - 1 : -1;
        words.push({ ...span, word, inRange: range !== undefined, head });
      }
      id = Math.max(last, id) + 1;
    }
    const wordCount = words.length - firstWord;
    placedSentences.push({ start: sentenceStart, end: at, firstWord, wordCount });
  }
  return { characters: forms.join(''), sentences: placedSentences, tokens, words };
}

export function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}
