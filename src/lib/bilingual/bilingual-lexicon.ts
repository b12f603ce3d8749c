import { readTsv } from '#lib/analysis/read-tsv.ts';

export interface BilingualEntry {
  readonly lemma: string;
  readonly upos: string;
  /** English lemmas that translators choose, the most usual first. */
  readonly english: readonly string[];
}

/** Parts of speech whose words carry the meaning. */
const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'NUM']);

/** The core lexicon. It serves to recognise a translation that is there, never to make one. */
export interface BilingualLexicon {
  readonly entries: (lemma: string) => readonly BilingualEntry[];
  /** Entries of several words, by the first of them. */
  readonly phrasesFrom: (firstWord: string) => readonly BilingualEntry[];
  /** French lemmas of a part of speech whose most usual equivalent an English lemma is. */
  readonly foremost: (english: string, upos: string) => readonly string[];
  /** French lemmas that are nouns or adjectives. */
  readonly nominals: readonly string[];
  /** Single English words, in lower case, that are an equivalent of some entry. */
  readonly englishWords: ReadonlySet<string>;
  /** Those among them that carry meaning. */
  readonly contentWords: ReadonlySet<string>;
  /** Names that the core lexicon holds for being frequent. */
  readonly frequentNames: ReadonlySet<string>;
  /** The English names of a place. */
  readonly places: ReadonlyMap<string, string>;
}

/** Builds it from `data/lexicon.tsv` and the French and English columns of the list of places. */
export function buildBilingualLexicon(lexicon: string, places: string): BilingualLexicon {
  const byLemma = new Map<string, BilingualEntry[]>();
  const phrases = new Map<string, BilingualEntry[]>();
  const foremost = new Map<string, string[]>();
  const frequentNames = new Set<string>();
  const englishWords = new Set<string>();
  const contentWords = new Set<string>();
  const names = new Map(readTsv(places).map(([fr = '', en = '']) => [fr, en]));
  for (const [lemma = '', upos = '', english = ''] of readTsv(lexicon)) {
    const entry = { lemma, upos, english: english.split('|') };
    for (const word of entry.english.map((word) => word.toLowerCase())) {
      if (word.includes(' ')) continue;
      englishWords.add(word);
      if (isContent(entry)) contentWords.add(word);
    }
    if (upos === 'PROPN') {
      frequentNames.add(lemma);
      names.set(lemma, names.get(lemma) ?? entry.english[0] ?? lemma);
    }
    const key = `${upos} ${entry.english[0] ?? ''}`;
    foremost.set(key, [...(foremost.get(key) ?? []), lemma]);
    byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), entry]);
    if (lemma.includes(' ')) {
      const first = lemma.slice(0, lemma.indexOf(' '));
      phrases.set(first, [...(phrases.get(first) ?? []), entry]);
    }
  }
  const nominals = [...byLemma].flatMap(([lemma, entries]) =>
    entries.some(({ upos }) => upos === 'NOUN' || upos === 'ADJ') ? [lemma] : [],
  );
  return {
    entries: (lemma) => byLemma.get(lemma) ?? [],
    phrasesFrom: (word) => phrases.get(word) ?? [],
    foremost: (word, upos) => foremost.get(`${upos} ${word}`) ?? [],
    nominals,
    englishWords,
    contentWords,
    frequentNames,
    places: names,
  };
}

export function isContent(entry: BilingualEntry): boolean {
  return CONTENT.has(entry.upos);
}
