import type {
  AnalysedBlock,
  AnalysedSentence,
  SurfaceToken,
  Word,
} from '#lib/analysis/tree/document.ts';
import { isRoleUnsure, isTagUnsure } from './is-unsure.ts';

/** A word of the page with a card: a token that is more than punctuation. */
export interface PageWord {
  /** Its place among all words of the page, from 0. */
  readonly index: number;
  readonly token: SurfaceToken;
  /** One, or those of a contraction. */
  readonly words: readonly Word[];
  readonly sentence: PageSentence;
  readonly unsure: boolean;
}

export interface PageSentence {
  readonly analysed: AnalysedSentence;
  /** Index of its first word. */
  readonly first: number;
  /** Its place among all sentences. */
  readonly index: number;
  readonly words: PageWord[];
}

export interface PageBlock {
  readonly kind: AnalysedBlock['kind'];
  readonly sentences: readonly PageSentence[];
}

export interface Page {
  readonly blocks: readonly PageBlock[];
  readonly sentences: readonly PageSentence[];
  readonly words: readonly PageWord[];
}

/** Numbers the words of a document through, as the reader walks them. */
export function layOutPage(blocks: readonly AnalysedBlock[]): Page {
  const sentences: PageSentence[] = [];
  const words: PageWord[] = [];
  const laid = blocks.map(({ kind, sentences: analysed }): PageBlock => {
    const own = analysed.map((each) => {
      const sentence = { analysed: each, first: words.length, index: sentences.length, words: [] };
      sentences.push(sentence);
      addWords(sentence, words);
      return sentence;
    });
    return { kind, sentences: own };
  });
  return { blocks: laid, sentences, words };
}

function addWords(sentence: PageSentence, words: PageWord[]): void {
  const { tokens, words: all } = sentence.analysed;
  for (const token of tokens) {
    const own = all.slice(token.firstWord, token.firstWord + token.wordCount);
    if (own.every(({ upos }) => upos === 'PUNCT')) continue;
    const unsure = own.some((word) => isTagUnsure(word) || isRoleUnsure(word));
    const word = { index: words.length, token, words: own, sentence, unsure };
    words.push(word);
    sentence.words.push(word);
  }
}

/** As many blocks from the beginning as hold about `most` words; a long one is cut at a sentence. */
export function takeBlocks(blocks: readonly PageBlock[], most: number): PageBlock[] {
  const taken: PageBlock[] = [];
  for (const block of blocks) {
    const sentences = block.sentences.filter(({ first }) => first < most);
    if (sentences.length === 0) break;
    taken.push({ ...block, sentences });
  }
  return taken;
}
