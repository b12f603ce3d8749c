import {
  UPOS,
  type AnalysedBlock,
  type AnalysedDocument,
  type AnalysedSentence,
  type SurfaceToken,
  type Word,
} from '#lib/analysis/tree/document.ts';
import type { Lang } from '#lib/core/language.ts';
import type { ConlluSentence } from '#lib/text/conllu/conllu.ts';

/**
 * Trees of a file as the analyser would give them, sure of everything. `# newpar` begins a block; a
 * file without any has a block a sentence. A block is a line of `source`, its sentences a space
 * apart; one that ends without a mark is a heading.
 */
export function conlluToDocument(
  sentences: readonly ConlluSentence[],
  lang: Lang,
): { readonly source: string; readonly document: AnalysedDocument } {
  let source = '';
  const blocks: AnalysedBlock[] = [];
  for (const paragraph of splitParagraphs(sentences)) {
    if (source !== '') source += '\n';
    const start = source.length;
    const analysed = paragraph.map((sentence, index) => {
      if (index > 0) source += ' ';
      const placed = placeSentence(sentence, source.length);
      source += sentence.text;
      return placed;
    });
    const marked = analysed.at(-1)?.words.at(-1)?.upos === 'PUNCT';
    const kind = marked ? 'paragraph' : 'heading';
    blocks.push({ kind, start, end: source.length, sentences: analysed });
  }
  return { source, document: { lang, blocks } };
}

function splitParagraphs(sentences: readonly ConlluSentence[]): ConlluSentence[][] {
  const opens = ({ comments }: ConlluSentence) => comments.some((line) => /^newpar\b/.test(line));
  const marked = sentences.some(opens);
  const paragraphs: ConlluSentence[][] = [];
  for (const sentence of sentences) {
    const last = paragraphs.at(-1);
    if (last && marked && !opens(sentence)) last.push(sentence);
    else paragraphs.push([sentence]);
  }
  return paragraphs;
}

function placeSentence({ text, words, ranges }: ConlluSentence, base: number): AnalysedSentence {
  const tokens: SurfaceToken[] = [];
  const placed: Word[] = [];
  let at = 0;
  for (let first = 0; first < words.length;) {
    const range = ranges.find((each) => each.first === first + 1);
    const token = range ?? words[first];
    const form = token?.form ?? '';
    const wordCount = range ? range.last - range.first + 1 : 1;
    at = text.indexOf(form, at);
    if (at < 0) throw new Error(`"${form}" is not in its place in: ${text}`);
    const start = base + at;
    at += form.length;
    const end = base + at;
    tokens.push({
      form,
      start,
      end,
      spaceAfter: /\s/.test(text[at] ?? ''),
      firstWord: first,
      wordCount,
    });
    for (const word of words.slice(first, first + wordCount))
      placed.push({
        form: word.form,
        lemma: word.lemma,
        upos: UPOS.find((tag) => tag === word.upos) ?? 'X',
        feats: word.feats,
        head: word.head - 1,
        deprel: word.deprel,
        start,
        end,
        tagConfidence: 1,
        arcConfidence: 1,
      });
    first += wordCount;
  }
  return { start: base, end: base + text.length, tokens, words: placed, sureSubjects: [] };
}
