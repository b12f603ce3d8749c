import type { ConlluSentence, ConlluWord, Feats } from './conllu.ts';
import { formatFeats } from './feats.ts';

/** Writes sentences as a file that ends with an empty line. */
export function writeConllu(sentences: readonly ConlluSentence[]): string {
  return sentences.map(writeSentence).join('');
}

function writeSentence({ comments, words, ranges }: ConlluSentence): string {
  const lines = comments.map((comment) => `# ${comment}`);
  for (const [index, word] of words.entries()) {
    const range = ranges.find(({ first }) => first === index + 1);
    if (range) {
      const { first, last, form, misc, spaceAfter } = range;
      lines.push(row(`${String(first)}-${String(last)}`, form, misc, spaceAfter));
    }
    lines.push(row(String(index + 1), word.form, word.misc, word.spaceAfter, word));
  }
  return `${lines.join('\n')}\n\n`;
}

function row(
  id: string,
  form: string,
  misc: Feats,
  spaceAfter: boolean,
  word?: ConlluWord,
): string {
  const miscColumn = formatFeats(spaceAfter ? misc : { ...misc, SpaceAfter: 'No' });
  const middle = word
    ? [word.lemma, word.upos, '_', formatFeats(word.feats), String(word.head), word.deprel]
    : ['_', '_', '_', '_', '_', '_'];
  return [id, form, ...middle, '_', miscColumn].join('\t');
}
