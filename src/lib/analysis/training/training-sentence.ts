import type { ConlluSentence, ConlluWord } from '#lib/text/conllu/conllu.ts';
import { AMBIGUOUS } from '#lib/analysis/tagger/describe-forms.ts';
import { CONTRACTION_TAG, tagIndex } from '#lib/analysis/tagger/tag-set.ts';

/** A gold tree as the tagger sees it (tokens, with `du` and `des` whole) and as the parser does. */
export interface TrainingSentence {
  readonly tokens: readonly string[];
  /** Index into `TAGS`, one a token. */
  readonly tags: Int32Array;
  readonly words: readonly ConlluWord[];
  /** The token that a word comes from. */
  readonly tokenOfWord: Int32Array;
  /** Which treebank it is of: 0 is the one whose conventions the models follow. */
  readonly domain: number;
}

export function trainingSentence(sentence: ConlluSentence, domain: number): TrainingSentence {
  const tokens: string[] = [];
  const tags: number[] = [];
  const tokenOfWord = new Int32Array(sentence.words.length);
  for (let index = 0; index < sentence.words.length; index += 1) {
    const range = sentence.ranges.find(({ first }) => first === index + 1);
    const whole = range?.last === index + 2 && AMBIGUOUS.test(range.form);
    const word = sentence.words[index];
    tokenOfWord[index] = tokens.length;
    if (whole) {
      index += 1;
      tokenOfWord[index] = tokens.length;
    }
    tokens.push(whole ? range.form : (word?.form ?? ''));
    tags.push(whole ? CONTRACTION_TAG : tagIndex(word?.upos ?? 'X'));
  }
  return { tokens, tags: Int32Array.from(tags), words: sentence.words, tokenOfWord, domain };
}
