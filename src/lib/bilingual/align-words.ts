import type { VerbLexicon } from '#lib/analysis/verb-lexicon.ts';
import { tokenise, type Token } from '#lib/text/tokenise.ts';
import { isContent, type BilingualEntry, type BilingualLexicon } from './bilingual-lexicon.ts';
import { englishLemmas, type EnglishIrregulars } from './english-lemmas.ts';
import { frenchLemmas } from './french-lemmas.ts';

/** A French word or phrase and the English one that translates it in this very sentence. */
export interface WordPair {
  readonly entry: BilingualEntry;
  /** The English lemma that was found. */
  readonly english: string;
  readonly fr: readonly [number, number];
  readonly en: readonly [number, number];
}

/** What aligning needs to know of the two languages. */
export interface AlignmentLexicons {
  readonly bilingual: BilingualLexicon;
  readonly verbs: VerbLexicon;
  readonly irregulars: EnglishIrregulars;
}

interface Hit {
  readonly entry: BilingualEntry;
  readonly english: string;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/**
 * Content words that the lexicon pairs one to one in a sentence and its translation. It abstains
 * wherever a word has two possible partners, on either side.
 */
export function alignWords(
  french: string,
  english: string,
  lexicons: AlignmentLexicons,
): WordPair[] {
  const left = tokenise(french, 'fr').filter(({ kind }) => kind === 'word');
  const right = tokenise(english, 'en').filter(({ kind }) => kind === 'word');
  const rightLemmas = right.map(({ form }) => englishLemmas(form, lexicons.irregulars));
  const leftLemmas = left.map(({ form }) => frenchLemmas(form, lexicons.verbs));
  const hits: Hit[] = [];
  left.forEach((token, index) => {
    for (const { entry, length } of entriesAt(token, index, leftLemmas, lexicons.bilingual)) {
      for (const lemma of entry.english) {
        for (const at of placesOf(lemma, rightLemmas)) {
          hits.push({
            entry,
            english: lemma,
            from: [index, index + length],
            to: [at, at + lemma.split(' ').length],
          });
        }
      }
    }
  });
  return hits
    .filter((hit) => isOnlyChoice(hit, hits))
    .map(({ entry, english: found, from, to }) => ({
      entry,
      english: found,
      fr: spanOf(left, from),
      en: spanOf(right, to),
    }));
}

/** Lexicon entries for the phrase, else for the word, that begins at a token. */
function entriesAt(
  token: Token,
  index: number,
  lemmas: readonly (readonly string[])[],
  bilingual: BilingualLexicon,
): { entry: BilingualEntry; length: number }[] {
  const here = lemmas[index] ?? [];
  const phrase = here
    .flatMap((lemma) => bilingual.phrasesFrom(lemma))
    .sort((a, b) => b.lemma.length - a.lemma.length)
    .find(({ lemma }) =>
      lemma.split(' ').every((word, offset) => lemmas[index + offset]?.includes(word)),
    );
  if (phrase) return [{ entry: phrase, length: phrase.lemma.split(' ').length }];
  if (/^\p{Lu}/u.test(token.form)) return [];
  return here
    .flatMap((lemma) => bilingual.entries(lemma))
    .filter((entry) => isContent(entry) && !entry.lemma.includes(' '))
    .map((entry) => ({ entry, length: 1 }));
}

function placesOf(lemma: string, rightLemmas: readonly (readonly string[])[]): number[] {
  const words = lemma.split(' ');
  return rightLemmas.flatMap((_, at) =>
    words.every((word, offset) => rightLemmas[at + offset]?.includes(word)) ? [at] : [],
  );
}

function isOnlyChoice(hit: Hit, hits: readonly Hit[]): boolean {
  return hits.every(
    (other) =>
      other === hit ||
      (!overlaps(other.from, hit.from) && !overlaps(other.to, hit.to)) ||
      // A phrase outweighs the single words inside it.
      (isInside(other.from, hit.from) && isInside(other.to, hit.to)),
  );
}

function overlaps(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

function isInside(inner: readonly [number, number], outer: readonly [number, number]): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1] && inner[1] - inner[0] < outer[1] - outer[0];
}

function spanOf(
  tokens: readonly Token[],
  [first, last]: readonly [number, number],
): [number, number] {
  return [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0];
}
