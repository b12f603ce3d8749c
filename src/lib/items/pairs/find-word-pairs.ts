import type { Gender } from '#lib/analysis/features.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { BilingualEntry } from '#lib/bilingual/bilingual-lexicon.ts';
import type { AlignmentLexicons } from '#lib/bilingual/words/alignment-lexicons.ts';
import { englishKeys, keysOfEntry } from '#lib/bilingual/words/english-keys.ts';
import type { WordLink } from '#lib/bilingual/words/word-link.ts';

/** A French word or phrase and the English one that translates it in this very sentence. */
export interface WordPair {
  readonly entry: BilingualEntry;
  /** The equivalent of the entry that was found, as a dictionary has it. */
  readonly english: string;
  /** Place of it among the equivalents, from 0 for the most usual. */
  readonly rank: number;
  readonly links: WordLink;
  /** As a determiner shows it (*la chèvre*, *cette vague*); null where none does. */
  readonly gender: Gender | null;
  /** A single word as it stands in the sentence, in lower case; null for a phrase. */
  readonly shown: string | null;
  /** UTF-16, half-open, into the French and the English sentence. */
  readonly fr: readonly [number, number];
  readonly en: readonly [number, number];
}

/** Below this a link is no vocabulary. */
const SURE = 0.95;
/** Chances of tags; that both sides and the lexicon have the same tag makes up for a low one. */
const SURE_TAG = { fr: 0.75, en: 0.5 } as const;

/** The links of a sentence pair that stand in the lexicon as they are used here. */
export function findWordPairs(
  french: TreeView,
  english: TreeView,
  links: readonly WordLink[],
  lexicons: AlignmentLexicons,
): WordPair[] {
  return links.flatMap((link): WordPair[] => {
    const [first] = link.french;
    const [there] = link.english;
    if (link.by !== 'lexicon' || link.confidence < SURE) return [];
    if (first === undefined || there === undefined) return [];
    if (!isSurelyTagged(link.french, french) || !isSurelyTagged(link.english, english)) return [];
    const keys = link.english.flatMap((at) => {
      const word = english.words[at];
      return word ? [englishKeys(word, lexicons.irregulars)] : [];
    });
    for (const entry of entriesOf(link.french, french, lexicons)) {
      const rank = keysOfEntry(entry).findIndex(
        (phrase) =>
          phrase.length === keys.length && phrase.every((key, at) => keys[at]?.includes(key)),
      );
      const found = entry.english[rank];
      if (found === undefined || !isSameKind(entry, link, english)) continue;
      return [
        {
          entry,
          english: found,
          rank,
          links: link,
          gender: genderBefore(first, french),
          shown:
            link.french.length === 1 ? (french.words[first]?.form.toLowerCase() ?? null) : null,
          fr: spanOf(link.french, french),
          en: spanOf(link.english, english),
        },
      ];
    }
    return [];
  });
}

function isSurelyTagged(words: readonly number[], view: TreeView): boolean {
  return words.every((at) => (view.words[at]?.tagConfidence ?? 0) >= SURE_TAG[view.lang]);
}

/** What the lexicon says of just these words: of a verb with *se*, the entry with *se* alone. */
function entriesOf(
  at: readonly number[],
  view: TreeView,
  { bilingual }: AlignmentLexicons,
): BilingualEntry[] {
  const [first, more] = at;
  const word = view.words[first ?? -1];
  if (first === undefined || word === undefined) return [];
  if (more !== undefined) {
    const letters = at.map((each) => view.words[each]?.form.toLowerCase() ?? '').length;
    return [word.lemma, word.form.toLowerCase()]
      .flatMap((start) => bilingual.phrasesFrom(start))
      .filter(({ lemma }) => lemma.split(/ |(?<=')/u).length === letters);
  }
  const isReflexive = (view.dependents[first] ?? []).some(
    (dependent) =>
      /^(?:expl|iobj|obj)/u.test(view.words[dependent]?.deprel ?? '') &&
      /^(?:me|te|se|nous|vous|[mts]['’])$/iu.test(view.words[dependent]?.form ?? ''),
  );
  const lemmas = isReflexive ? [`se ${word.lemma}`, `s'${word.lemma}`] : [word.lemma];
  return lemmas
    .flatMap((lemma) => bilingual.entries(lemma))
    .filter(({ upos }) => upos === word.upos);
}

function genderBefore(at: number, { words, dependents }: TreeView): Gender | null {
  for (const below of dependents[at] ?? []) {
    const form = words[below]?.form.toLowerCase() ?? '';
    // *des digues le long des rives*
    if (below > at) break;
    if (/^(?:le|un|ce|mon|ton|son|du|au|aucun|quel)$/u.test(form)) return 'Masc';
    if (/^(?:la|une|cette|ma|ta|sa|aucune|quelle|toute)$/u.test(form)) return 'Fem';
  }
  return null;
}

/** *production* is not *produce*: both sides must be nouns, or verbs, or adjectives. */
function isSameKind({ upos }: BilingualEntry, { english }: WordLink, view: TreeView): boolean {
  if (english.length > 1) return true;
  return view.words[english[0] ?? -1]?.upos === upos;
}

function spanOf(words: readonly number[], view: TreeView): [number, number] {
  return [view.words[words[0] ?? -1]?.start ?? 0, view.words[words.at(-1) ?? -1]?.end ?? 0];
}
