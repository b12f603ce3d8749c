import type { Word } from '#lib/analysis/tree/document.ts';
import { englishLemmas, type EnglishIrregulars } from '../english-lemmas.ts';
import type { BilingualEntry } from '../bilingual-lexicon.ts';
import { foldEnglish } from './fold-word.ts';

/**
 * Every key under which an English word may stand in the lexicon: by its lemma, and by the rules of
 * spelling, since a word that was tagged wrong has a wrong lemma too.
 */
export function englishKeys(word: Word, irregulars: EnglishIrregulars): string[] {
  return [
    ...new Set(
      [word.lemma, ...englishLemmas(word.form, irregulars)].map((key) => foldEnglish(key)),
    ),
  ];
}

const folded = new WeakMap<BilingualEntry, readonly (readonly string[])[]>();

/** The English of an entry as keys, word by word. */
export function keysOfEntry(entry: BilingualEntry): readonly (readonly string[])[] {
  const known = folded.get(entry);
  if (known) return known;
  const keys = entry.english.map((phrase) => phrase.split(' ').map((word) => foldEnglish(word)));
  folded.set(entry, keys);
  return keys;
}
