import type { ConlluSentence } from '#lib/text/conllu/conllu.ts';

/**
 * The running text that gold sentences were cut from: their `# text` lines with one space between,
 * a newline where a document or a paragraph begins.
 */
export function makeRawText(sentences: readonly ConlluSentence[]): string {
  return sentences
    .map((sentence, index) => {
      if (index === 0) return sentence.text;
      return `${sentence.comments.some(opensBlock) ? '\n' : ' '}${sentence.text}`;
    })
    .join('');
}

function opensBlock(comment: string): boolean {
  return /^new(?:doc|par)\b/u.test(comment);
}
