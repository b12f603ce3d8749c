import type { BlockSpan } from '#lib/text/blocks/split-blocks.ts';
import { splitLines } from '#lib/text/blocks/split-lines.ts';
import { splitSentences } from '#lib/text/split-sentences.ts';
import { expandToken } from '#lib/text/tokens/expand-token.ts';
import { splitTokens, type TokenSpan } from '#lib/text/tokens/split-tokens.ts';
import type { Analyser } from './analyser.ts';
import { chanceOf } from './model/calibration.ts';
import { parseSentence } from './parser/parse-sentence.ts';
import { findSureSubjects } from './subjects/find-sure-subjects.ts';
import { uposOf } from './tagger/tag-set.ts';
import { tagWords } from './tagger/tag-words.ts';
import type {
  AnalysedBlock,
  AnalysedDocument,
  AnalysedSentence,
  SurfaceToken,
  Word,
} from './tree/document.ts';

/**
 * Reads a whole text: blocks, sentences, tokens, words and their trees. Takes any string; every
 * character that is not white space becomes part of a token.
 */
export function analyseText(text: string, analyser: Analyser): AnalysedDocument {
  return { lang: analyser.lang, blocks: [...analyseBlocks(text, analyser)] };
}

/** The same, block by block: what is said of one does not depend on the others. */
export function* analyseBlocks(text: string, analyser: Analyser): Generator<AnalysedBlock> {
  for (const line of splitLines(text)) {
    const block = analyseBlock(text, line, analyser);
    if (block.sentences.length > 0) yield block;
  }
}

function analyseBlock(text: string, block: BlockSpan, analyser: Analyser): AnalysedBlock {
  const sentences = splitSentences(text.slice(block.start, block.end), analyser.lang);
  return {
    ...block,
    sentences: sentences.flatMap(({ start, end }) => {
      const from = block.start + start;
      const sentence = text.slice(from, block.start + end);
      const tokens = splitTokens(sentence, analyser.lang);
      return tokens.length === 0 ? [] : [analyseSentence(sentence, from, tokens, analyser)];
    }),
  };
}

function analyseSentence(
  sentence: string,
  offset: number,
  tokens: readonly TokenSpan[],
  analyser: Analyser,
): AnalysedSentence {
  const { units, tokenOfUnit } = expandCertain(tokens, analyser);
  const tagged = tagWords(units, analyser);
  const parsed = parseSentence(tagged.words, analyser);
  const count = tagged.words.length;
  const surface: SurfaceToken[] = tokens.map(({ form, start, end }) => ({
    form,
    start: offset + start,
    end: offset + end,
    spaceAfter: end < sentence.length && /\s/u.test(sentence.charAt(end)),
    firstWord: 0,
    wordCount: 0,
  }));
  const words = tagged.words.map(({ form, lemma, tag, feats }, index): Word => {
    const token = tokens[tokenOfUnit[tagged.tokenOfWord[index] ?? 0] ?? 0];
    const head = parsed.heads[index] ?? count;
    return {
      form,
      lemma,
      upos: uposOf(tag),
      feats,
      head: head === count ? -1 : head,
      deprel: parsed.relations[index] ?? 'dep',
      start: offset + (token?.start ?? 0),
      end: offset + (token?.end ?? 0),
      tagConfidence: chanceOf(analyser.chances.tag, tagged.margins[index] ?? 0),
      arcConfidence: parsed.arcChances[index] ?? 0,
    };
  });
  return {
    start: offset,
    end: offset + sentence.length,
    tokens: placeWords(surface, tagged.tokenOfWord, tokenOfUnit),
    words,
    sureSubjects: findSureSubjects(words, parsed),
  };
}

/** Takes contractions apart that are never one word. */
function expandCertain(
  tokens: readonly TokenSpan[],
  { lang }: Analyser,
): { readonly units: string[]; readonly tokenOfUnit: readonly number[] } {
  const units: string[] = [];
  const tokenOfUnit: number[] = [];
  for (const [index, { form }] of tokens.entries()) {
    const expansion = expandToken(form, lang);
    for (const unit of expansion.kind === 'contraction' ? expansion.words : [form]) {
      units.push(unit);
      tokenOfUnit.push(index);
    }
  }
  return { units, tokenOfUnit };
}

function placeWords(
  surface: readonly SurfaceToken[],
  unitOfWord: Int32Array,
  tokenOfUnit: readonly number[],
): SurfaceToken[] {
  const counts = new Int32Array(surface.length);
  for (const unit of unitOfWord) {
    const token = tokenOfUnit[unit] ?? 0;
    counts[token] = (counts[token] ?? 0) + 1;
  }
  let next = 0;
  return surface.map((token, index) => {
    const firstWord = next;
    const wordCount = counts[index] ?? 0;
    next += wordCount;
    return { ...token, firstWord, wordCount };
  });
}
