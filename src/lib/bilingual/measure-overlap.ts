import type { VerbLexicon } from '#lib/analysis/verb-lexicon.ts';
import { tokenise } from '#lib/text/tokenise.ts';
import { isContent, type BilingualLexicon } from './bilingual-lexicon.ts';
import { englishLemmas, type EnglishIrregulars } from './english-lemmas.ts';
import { frenchLemmas } from './french-lemmas.ts';
import type { MeasureLikeness } from './align-sequence.ts';

/** What it takes to know the words of a sentence that nobody has analysed yet. */
export interface OverlapLexicons {
  readonly bilingual: BilingualLexicon;
  readonly verbs: VerbLexicon;
  readonly irregulars: EnglishIrregulars;
}

/** Verbs that are everywhere show nothing. */
const EVERYWHERE: ReadonlySet<string> = new Set(['be', 'have', 'do', 'make', 'can']);
/** Sentences with fewer known words than this may fall together by chance. */
const FEWEST = 3;

/**
 * Prepares the two sides of a text: the share of the words of content, 0 to 1, that have one of their
 * equivalents on the other side, by the lexicon alone; null where too few words are known.
 */
export function measureOverlap(
  left: readonly string[],
  right: readonly string[],
  lexicons: OverlapLexicons,
): MeasureLikeness {
  const french = left.map((text) => equivalentsIn(text, lexicons));
  const english = right.map((text) => wordsIn(text, lexicons));
  return (ours, theirs) => {
    const words = ours.flatMap((at) => french[at] ?? []);
    const others = theirs.flatMap((at) => english[at] ?? []);
    if (words.length < FEWEST || others.length < FEWEST) return null;
    const there = new Set(others.flat());
    const here = new Set(words.flat());
    const found = words.filter((keys) => keys.some((key) => there.has(key))).length;
    const answered = others.filter((keys) => keys.some((key) => here.has(key))).length;
    return (found / words.length + answered / others.length) / 2;
  };
}

/** For each French word of content that the lexicon knows, its English. */
function equivalentsIn(text: string, { bilingual, verbs }: OverlapLexicons): string[][] {
  return tokenise(text, 'fr').flatMap(({ form, kind }) => {
    if (kind !== 'word') return [];
    const entries = frenchLemmas(form, verbs)
      .flatMap((lemma) => bilingual.entries(lemma))
      .filter((entry) => isContent(entry));
    const keys = entries
      .flatMap(({ english }) => english)
      .flatMap((phrase) => phrase.toLowerCase().split(' '))
      .filter((key) => key.length > 2 && !EVERYWHERE.has(key));
    return keys.length === 0 ? [] : [[...new Set(keys)]];
  });
}

function wordsIn(text: string, { bilingual, irregulars }: OverlapLexicons): string[][] {
  return tokenise(text, 'en').flatMap(({ form, kind }) => {
    if (kind !== 'word') return [];
    const keys = englishLemmas(form, irregulars).filter(
      (key) => key.length > 2 && !EVERYWHERE.has(key) && bilingual.contentWords.has(key),
    );
    return keys.length === 0 ? [] : [keys];
  });
}
