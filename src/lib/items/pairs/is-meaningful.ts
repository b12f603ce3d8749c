import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { WordLink } from '#lib/bilingual/words/word-link.ts';
import type { WordPair } from './find-word-pairs.ts';

/** Verbs that help others or mean little alone: their English depends on what stands beside them. */
const LIGHT =
  /^(?:être|avoir|aller|faire|devoir|pouvoir|vouloir|savoir|falloir|venir|laisser|rendre|mettre|prendre|tenir|valoir|passer|donner)$/u;
/** Parts of a whole, rounded numbers and times are numbers; the others compare. */
const COUNTING =
  /^(?:demie?|moitié|tiers|quart|double|triple|dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier|fois|heure|meilleur|pire)$/u;
/** Particles which make another verb of an English one: *keep … from*, *look for*. */
const PARTICLE =
  /^\s*(?:\p{L}+\s+){0,2}?(?:from|up|out|off|away|down|over|for|into|back)(?![\p{L}])/u;
const MIN_LETTERS = 3;
/** The lexicon lists equivalents by frequency; later ones hold in their context alone. */
const FIRST_SENSES = 2;

/**
 * Whether a pair of words is worth learning as one: nouns, verbs and adjectives with a meaning of
 * their own, in one of their first senses, and not as a part of a name or of a fixed phrase.
 */
export function isMeaningful(
  { entry, english, rank, links, en }: WordPair,
  french: TreeView,
  translation: TreeView,
  lexicon: Lexicon,
): boolean {
  const { lemma, upos } = entry;
  if (lexicon.functionWords.has(lemma) || LIGHT.test(lemma) || COUNTING.test(lemma)) return false;
  if (lemma.length < MIN_LETTERS || english.length < MIN_LETTERS || lemma.startsWith('y '))
    return false;
  if (rank >= FIRST_SENSES) return false;
  if (isBound(links.french, french) || isBound(links.english, translation)) return false;
  if (upos === 'NOUN' || upos === 'ADJ') return true;
  return (
    upos === 'VERB' &&
    (english.includes(' ') || !PARTICLE.test(translation.text.slice(en[1]))) &&
    !hasParticle(links.english, translation) &&
    isOwnVerb(links, french, translation)
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
      (below) => view.words[below]?.deprel === 'compound:prt' && !words.includes(below),
    ),
  );
}
