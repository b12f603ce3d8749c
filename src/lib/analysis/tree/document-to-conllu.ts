import {
  NO_FEATS,
  type ConlluRange,
  type ConlluSentence,
  type ConlluWord,
  type Feats,
} from '#lib/text/conllu/conllu.ts';
import { treeConfidence } from './tree-confidence.ts';
import type { AnalysedDocument, AnalysedSentence, SurfaceToken } from './document.ts';

/**
 * The document as CoNLL-U: `newdoc` and `newpar` where they begin, `SpaceAfter=No`, and in MISC
 * `Confidence`, the chance in hundredths that head and relation are right, and `Sure=Yes` on the
 * head word of a subject whose verb and extent are sure. `confidence` of a sentence is the chance
 * that its whole tree is right.
 */
export function documentToConllu(document: AnalysedDocument): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  for (const [blockIndex, block] of document.blocks.entries())
    for (const [index, sentence] of block.sentences.entries()) {
      const opening = [
        ...(sentences.length === 0 ? ['newdoc'] : []),
        ...(index === 0 ? [`newpar id = p${String(blockIndex + 1)}`] : []),
      ];
      sentences.push(sentenceToConllu(sentence, sentences.length + 1, opening));
    }
  return sentences;
}

function sentenceToConllu(
  { tokens, words, sureSubjects }: AnalysedSentence,
  number: number,
  opening: readonly string[],
): ConlluSentence {
  const text = tokens
    .map(
      ({ spaceAfter, form }, at) =>
        oneLine(form) + (spaceAfter && at < tokens.length - 1 ? ' ' : ''),
    )
    .join('');
  const ranges: ConlluRange[] = [];
  const written: ConlluWord[] = [];
  for (const token of tokens) {
    const { firstWord, wordCount } = token;
    if (wordCount > 1)
      ranges.push({
        first: firstWord + 1,
        last: firstWord + wordCount,
        form: oneLine(token.form),
        misc: NO_FEATS,
        spaceAfter: hasSpace(token, tokens),
      });
    for (let index = firstWord; index < firstWord + wordCount; index += 1) {
      const word = words[index];
      if (word === undefined) continue;
      written.push({
        form: oneLine(word.form),
        lemma: oneLine(word.lemma),
        upos: word.upos,
        feats: word.feats,
        head: word.head + 1,
        deprel: word.deprel,
        misc: miscOf(word.arcConfidence, sureSubjects.includes(index)),
        spaceAfter: wordCount > 1 || hasSpace(token, tokens),
      });
    }
  }
  const comments = [
    ...opening,
    `sent_id = s${String(number)}`,
    `text = ${text}`,
    `confidence = ${treeConfidence({ words }).toFixed(2)}`,
  ];
  return { comments, text, words: written, ranges };
}

/** The last token of a sentence never says `SpaceAfter=No`: what follows is another sentence. */
function hasSpace(token: SurfaceToken, tokens: readonly SurfaceToken[]): boolean {
  return token.spaceAfter || token === tokens.at(-1);
}

/** A token can hold spaces (*20 000*), but no tab or line end, which the format is made of; it is composed. */
function oneLine(form: string): string {
  return form.normalize('NFC').replace(/\s+/gu, ' ');
}

function miscOf(confidence: number, sure: boolean): Feats {
  const rounded = { Confidence: confidence.toFixed(2) };
  return sure ? { ...rounded, Sure: 'Yes' } : rounded;
}
