import { readTsv } from '#lib/analysis/read-tsv.ts';

/** One way of saying the same: `from` may always be said as `to`, but before what `unless` matches. */
export interface Synonym {
  readonly from: string;
  readonly to: string;
  readonly unless: RegExp | null;
}

/** `data/safe-synonyms.tsv` by the first word of what is replaced, the longest first. */
export type Synonyms = (word: string) => readonly Synonym[];

export function readSynonyms(file: string): Synonyms {
  const byWord = new Map<string, Synonym[]>();
  const rows = readTsv(file).sort(([a = ''], [b = '']) => b.length - a.length);
  for (const [from = '', to = '', unless = '-'] of rows) {
    const word = /^[\p{L}-]+['’]?/u.exec(from)?.[0] ?? from;
    const synonym = { from, to, unless: unless === '-' ? null : new RegExp(`^(?:${unless})`, 'u') };
    byWord.set(word, [...(byWord.get(word) ?? []), synonym]);
  }
  return (word) => byWord.get(word) ?? [];
}
