import { readTsv } from '#lib/analysis/read-tsv.ts';

/** Irregular forms of English by form; see `data/english-irregulars.tsv`. */
export type EnglishIrregulars = ReadonlyMap<string, string>;

export function readIrregulars(file: string): EnglishIrregulars {
  return new Map(
    readTsv(file).flatMap(([lemma = '', forms = '']) =>
      forms.split(' ').map((form): [string, string] => [form, lemma]),
    ),
  );
}

/**
 * Every lemma that an English form can belong to by the rules of spelling, itself first. Generous on
 * purpose: the caller holds them against a lexicon.
 */
export function englishLemmas(form: string, irregulars: EnglishIrregulars): string[] {
  const word = form.toLowerCase();
  const found = [word];
  const irregular = irregulars.get(word);
  if (irregular !== undefined) found.push(irregular);
  if (word.endsWith('ies')) found.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('es')) found.push(word.slice(0, -2));
  if (word.endsWith('s') && !word.endsWith('ss')) found.push(word.slice(0, -1));
  if (word.endsWith('ied')) found.push(`${word.slice(0, -3)}y`);
  for (const ending of ['ed', 'ing']) {
    if (!word.endsWith(ending) || word.length < ending.length + 3) continue;
    const stem = word.slice(0, -ending.length);
    found.push(stem, `${stem}e`);
    if (stem.at(-1) === stem.at(-2)) found.push(stem.slice(0, -1));
  }
  return [...new Set(found)];
}
