import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { BilingualEntry, BilingualLexicon } from '#lib/bilingual/bilingual-lexicon.ts';
import type { WordLink } from '#lib/bilingual/words/word-link.ts';
import type { WordPair } from './find-word-pairs.ts';
import { isOfPlainVerb, isPluralSense } from './is-of-another-word.ts';

/** Verbs that help others or mean little alone: their English depends on what stands beside them. */
const LIGHT =
  /^(?:s['e] ?)?(?:être|avoir|aller|faire|devoir|pouvoir|vouloir|savoir|falloir|venir|laisser|rendre|mettre|prendre|tenir|valoir|passer|donner)$/u;
/** Parts of a whole, rounded numbers and times are numbers; the others compare. */
const COUNTING =
  /^(?:demie?|moitié|tiers|quart|double|triple|dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier|fois|heure|meilleur|pire)$/u;
/** Particles which make another verb of an English one: *keep … from*, *look for*. */
const PARTICLE =
  /^\s*(?:\p{L}+\s+){0,2}?(?:from|up|out|off|away|down|over|for|into|back)(?![\p{L}])/u;
/** Adjectives that mean one thing before their noun and another behind it. */
const TWOFOLD =
  /^(?:ancien|brave|certain|cher|chic|curieux|dernier|différent|divers|drôle|fameux|fier|franc|grand|maigre|pauvre|prochain|propre|pur|sacré|sale|seul|simple|triste|unique|vague|vilain|vrai|véritable)$/u;
const MIN_LETTERS = 3;
/** The lexicon lists equivalents by frequency; later ones hold in their context alone. */
const FIRST_SENSES = 2;
/** Words with another meaning behind them than their own: *out of tune*, *by ear*. */
const IN_PHRASE = /(?:^|\s)(?:out of|by|in)\s$/iu;

export interface PairLexicons {
  readonly lexicon: Lexicon;
  readonly bilingual: BilingualLexicon;
}

/**
 * Whether a pair of words is worth learning as one: nouns, verbs and adjectives with a meaning of
 * their own, in one of their first senses, and not as a part of a name or of a fixed phrase.
 */
export function isMeaningful(
  { entry, english, rank, links, en }: WordPair,
  french: TreeView,
  translation: TreeView,
  { lexicon, bilingual }: PairLexicons,
): boolean {
  const { lemma, upos } = entry;
  if (lexicon.functionWords.has(lemma) || LIGHT.test(lemma) || COUNTING.test(lemma)) return false;
  if (lemma.length < MIN_LETTERS || english.length < MIN_LETTERS || lemma.startsWith('y '))
    return false;
  if (rank >= FIRST_SENSES || (rank > 0 && isOtherSense(entry, english, bilingual))) return false;
  if (isOfPlainVerb(entry, english, bilingual) || isPluralSense(english, links, translation))
    return false;
  if (lemma.startsWith('être ') || (upos === 'ADJ' && TWOFOLD.test(lemma))) return false;
  if (
    upos === 'NOUN' &&
    (isOtherNumber(links, french, translation) || isAdjective(entry, english, bilingual))
  )
    return false;
  if (
    IN_PHRASE.test(translation.text.slice(0, en[0])) &&
    upos === 'NOUN' &&
    english !== lemma &&
    isBare(links, translation)
  )
    return false;
  if (isBound(links.french, french) || isBound(links.english, translation)) return false;
  if (upos === 'NOUN' || upos === 'ADJ') return true;
  return (
    upos === 'VERB' &&
    (english.includes(' ') || !PARTICLE.test(translation.text.slice(en[1]))) &&
    !hasParticle(links.english, translation) &&
    isOwnVerb(links, french, translation)
  );
}

/** *mettre* is *begin* in its place alone, for that is *commencer* everywhere else. */
function isOtherSense(
  { lemma, upos }: BilingualEntry,
  english: string,
  bilingual: BilingualLexicon,
): boolean {
  return bilingual.foremost(english, upos).some((other) => other !== lemma);
}

/** *airs* is no *tune*: one of them stands in a phrase. *toutes les nuits* is *every night*. */
function isOtherNumber({ french, english }: WordLink, ours: TreeView, theirs: TreeView): boolean {
  const [at = -1, more] = french;
  const [there = -1, further] = english;
  if (more !== undefined || further !== undefined) return false;
  const [a, b] = [ours.words[at]?.feats['Number'], theirs.words[there]?.feats['Number']];
  const every = (ours.dependents[at] ?? []).some((one) => ours.words[one]?.lemma === 'tout');
  return a !== undefined && b !== undefined && a !== b && !every;
}

/** *l'aveugle* is *the blind person*. */
function isAdjective(
  { lemma }: BilingualEntry,
  english: string,
  bilingual: BilingualLexicon,
): boolean {
  return bilingual
    .entries(lemma)
    .some((entry) => entry.upos === 'ADJ' && entry.english.includes(english));
}

function isBare({ english }: WordLink, { words, dependents }: TreeView): boolean {
  const [at = -1] = english;
  return !(dependents[at] ?? []).some((one) =>
    /^(?:det|nmod|amod|nummod|compound)/u.test(words[one]?.deprel ?? ''),
  );
}

/** Inside a name, or of a phrase that is fixed. */
function isBound(words: readonly number[], view: TreeView): boolean {
  return words.some((at) => {
    const { deprel = '', upos } = view.words[at] ?? {};
    const isFixed = (relation: string): boolean => /^(?:fixed|flat)/u.test(relation);
    return (
      upos === 'PROPN' ||
      isFixed(deprel) ||
      (view.dependents[at] ?? []).some((below) => isFixed(view.words[below]?.deprel ?? '')) ||
      isEverybody(at, view) ||
      view.mentions.some(
        (mention) =>
          mention.value === null && mention.form === 'name' && mention.words.includes(at),
      )
    );
  });
}

/** *tout le monde* */
function isEverybody(at: number, { words, dependents }: TreeView): boolean {
  return (
    words[at]?.lemma === 'monde' &&
    (dependents[at] ?? []).some((below) => words[below]?.lemma === 'tout')
  );
}

/**
 * A participle by itself may be an adjective (*désespéré*, *assis*). A verb with an object is another
 * one than a verb without (*regarder la mer*, *look at the sea*).
 */
function isOwnVerb(links: WordLink, french: TreeView, translation: TreeView): boolean {
  const [ours = -1, more] = links.french;
  if (more !== undefined) return true;
  const [theirs = -1] = links.english;
  const relations = (view: TreeView, at: number): string[] =>
    (view.dependents[at] ?? []).map((below) => view.words[below]?.deprel ?? '');
  const [here, there] = [relations(french, ours), relations(translation, theirs)];
  const { feats } = french.words[ours] ?? {};
  if (feats?.['VerbForm'] === 'Part' && feats['Tense'] === 'Past') {
    const isPassive = here.includes('aux:pass');
    if (!isPassive && !here.includes('aux:tense')) return false;
    if (isPassive && !here.includes('aux:tense') && !there.includes('aux:pass')) return false;
  }
  const hasObject = (list: readonly string[]): boolean =>
    list.some((deprel) => /^(?:obj|ccomp|xcomp|nsubj:pass)/u.test(deprel));
  return !here.includes('obj') || hasObject(there);
}

function hasParticle(words: readonly number[], view: TreeView): boolean {
  return words.some((at) =>
    (view.dependents[at] ?? []).some(
      // *found it again* is *retrouver*, not *find*
      (below) =>
        (view.words[below]?.deprel === 'compound:prt' || view.words[below]?.form === 'again') &&
        !words.includes(below),
    ),
  );
}
