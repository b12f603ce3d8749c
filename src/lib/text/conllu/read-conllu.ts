import { fail, ok, type Result } from '#lib/core/result.ts';
import type { ConlluRange, ConlluSentence, ConlluWord } from './conllu.ts';
import { parseFeats } from './feats.ts';

export interface BadConllu {
  readonly code: 'bad-conllu';
  /** 1-based. */
  readonly line: number;
}

/** Reads a file of sentences. Empty nodes (`8.1`) and enhanced dependencies are passed over. */
export function readConllu(text: string): Result<ConlluSentence[], BadConllu> {
  const sentences: ConlluSentence[] = [];
  let comments: string[] = [];
  let words: ConlluWord[] = [];
  let ranges: ConlluRange[] = [];
  for (const [index, raw] of `${text}\n`.split('\n').entries()) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (line === '') {
      if (words.length > 0) sentences.push({ comments, text: textOf(comments), words, ranges });
      [comments, words, ranges] = [[], [], []];
    } else if (line.startsWith('#')) comments.push(line.slice(1).trim());
    else {
      const columns = line.split('\t');
      const [id = '', form = ''] = columns;
      const misc = parseFeats(columns[9] ?? '_');
      const { SpaceAfter, ...rest } = misc;
      const token = { form, misc: rest, spaceAfter: SpaceAfter !== 'No' };
      const range = /^(\d+)-(\d+)$/.exec(id);
      if (columns.length !== 10) return fail({ code: 'bad-conllu', line: index + 1 });
      if (range) ranges.push({ ...token, first: Number(range[1]), last: Number(range[2]) });
      else if (/^\d+$/.test(id)) {
        const head = Number(columns[6]);
        if (Number(id) !== words.length + 1 || !Number.isInteger(head))
          return fail({ code: 'bad-conllu', line: index + 1 });
        words.push({
          ...token,
          lemma: columns[2] ?? '_',
          upos: columns[3] ?? '_',
          feats: parseFeats(columns[5] ?? '_'),
          head,
          deprel: columns[7] ?? '_',
        });
      } else if (!/^\d+\.\d+$/.test(id)) return fail({ code: 'bad-conllu', line: index + 1 });
    }
  }
  return ok(sentences);
}

function textOf(comments: readonly string[]): string {
  return comments.find((comment) => comment.startsWith('text = '))?.slice(7) ?? '';
}
