import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { WordPair } from '#lib/bilingual/align-words.ts';

/** Verbs that help others or mean little alone: their English depends on what stands beside them. */
const LIGHT =
  /^(?:être|avoir|aller|faire|devoir|pouvoir|vouloir|savoir|falloir|venir|laisser|rendre|mettre|prendre|tenir|valoir|passer|donner)$/u;
/** Parts of a whole are numbers. */
const FRACTION = /^(?:demie?|moitié|tiers|quart|double|triple)$/u;
/** Particles which make another verb of an English one: *keep … from*, *look for*. */
const PARTICLE =
  /^\s*(?:\p{L}+\s+){0,2}?(?:from|up|out|off|away|down|over|for|into|back)(?![\p{L}])/u;
const MIN_LETTERS = 3;
/** The lexicon lists equivalents by frequency; later ones hold in their context alone. */
const FIRST_SENSES = 3;

/**
 * Whether a pair of words is worth learning as one: nouns, verbs and adjectives with a meaning of
 * their own, in one of their first senses. A participle may be an adjective (*désespéré*), so it does
 * not stand for its verb; nor does *se retrouver* for *retrouver*.
 */
export function isMeaningful(
  { entry, english, fr, en }: WordPair,
  sentence: string,
  translation: string,
  lexicon: Lexicon,
): boolean {
  const { lemma, upos } = entry;
  if (lexicon.functionWords.has(lemma) || LIGHT.test(lemma) || FRACTION.test(lemma)) return false;
  if (lemma.length < MIN_LETTERS || english.length < MIN_LETTERS || lemma.startsWith('y '))
    return false;
  if (entry.english.indexOf(english) >= FIRST_SENSES) return false;
  switch (upos) {
    case 'ADJ':
      return true;
    case 'NOUN':
      return (
        lemma.includes(' ') || lexicon.nounGender(lemma) !== null || lexicon.roleNouns.has(lemma)
      );
    case 'VERB':
      return (
        isOwnVerb(sentence, fr, lemma, lexicon) &&
        (english.includes(' ') || !PARTICLE.test(translation.slice(en[1])))
      );
    default:
      return false;
  }
}

function isOwnVerb(
  sentence: string,
  [start, end]: readonly [number, number],
  lemma: string,
  lexicon: Lexicon,
): boolean {
  const form = sentence.slice(start, end).toLowerCase();
  if (form.includes(' ')) return true;
  if (/(?:^|\s)(?:se\s|s['’])$/iu.test(sentence.slice(0, start))) return false;
  return lexicon.verbs
    .readings(form)
    .some((reading) => reading.verbForm !== 'PastPart' && reading.lemma === lemma);
}
