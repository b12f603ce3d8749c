import type { Gender } from '#lib/analysis/features.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { NameType } from '#lib/analysis/mention.ts';
import type { Word } from '#lib/analysis/tree/document.ts';
import { wordsWithin, type SentenceView } from '#lib/analysis/entities/view-sentences.ts';
import type { Candidate, Clue } from './candidate.ts';
import {
  CREATION_VERBS,
  HUMAN_VERBS,
  KIN_NOUNS,
  ORGANISATION_NOUNS,
  PLACE_NOUNS,
  PLACE_VERBS,
} from './name-clues.ts';

/** The word of a candidate that the others hang on, by index; null where it covers none. */
export function headOf({
  view,
  start,
  end,
}: Pick<Candidate, 'view' | 'start' | 'end'>): number | null {
  const words = wordsWithin(view, start, end);
  const [first, last] = [words[0] ?? 0, words.at(-1) ?? -1];
  return (
    words.find((index) => {
      const head = view.words[index]?.head ?? -1;
      return (head < first || head > last) && view.words[index]?.upos !== 'ADP';
    }) ??
    words[0] ??
    null
  );
}

/** What the words that the tree binds to a candidate say of it, strongest first; null for nothing. */
export function findClue(candidate: Candidate, lexicon: Lexicon): Clue | null {
  const { view } = candidate;
  const head = headOf(candidate);
  const word = view.words[head ?? -1];
  if (head === null || word === undefined) return null;
  return (
    byBoundNouns(view, head, word, lexicon) ??
    byVerb(candidate, head, word) ??
    byPreposition(candidate, head, word, lexicon)
  );
}

/** Apposition in either direction, *Mask est un film*, *la mère de Rocky*. */
function byBoundNouns(view: SentenceView, head: number, word: Word, lexicon: Lexicon): Clue | null {
  const beside = (view.dependents[head] ?? []).filter(
    (index) => view.words[index]?.deprel === 'appos' && index > head,
  );
  const above = view.words[word.head];
  const isBare = !(view.dependents[head] ?? []).some((at) => view.words[at]?.deprel === 'case');
  if (/^(?:appos|flat|nmod|compound)/u.test(word.deprel) && isBare && word.head < head)
    beside.push(word.head);
  if (word.deprel === 'nsubj' && hasCopula(view, word.head)) beside.push(word.head);
  for (const index of beside) {
    const noun = view.words[index];
    if (noun?.upos !== 'NOUN') continue;
    const clue = ofNoun(view, index, lexicon);
    if (clue !== null) return clue;
  }
  if (word.deprel === 'nmod' && !isBare && KIN_NOUNS[view.lang].has(above?.form ?? ''))
    return { type: 'person', gender: null, confidence: 'likely' };
  return null;
}

function hasCopula(view: SentenceView, index: number): boolean {
  return (view.dependents[index] ?? []).some((at) => view.words[at]?.deprel === 'cop');
}

function ofNoun(view: SentenceView, index: number, lexicon: Lexicon): Clue | null {
  const noun = view.words[index];
  if (noun === undefined) return null;
  const form = noun.form.toLowerCase();
  const [places, organisations] = [PLACE_NOUNS[view.lang], ORGANISATION_NOUNS[view.lang]];
  const certain = (type: NameType, gender: Gender | null = null): Clue => ({
    type,
    gender,
    confidence: 'certain',
  });
  if (lexicon.roleNouns.has(form) && noun.feats['Number'] !== 'Plur')
    return certain('person', lexicon.roleNouns.get(form) ?? genderOf(view, index));
  if (places.has(noun.lemma)) return certain('place');
  if (organisations.has(noun.lemma)) return certain('organisation');
  return lexicon.workNouns.has(form) ? certain('work') : null;
}

/** Gender of a noun by its own or its determiner's features. */
export function genderOf(view: SentenceView, index: number): Gender | null {
  const own = view.words[index]?.feats['Gender'];
  const determiner = (view.dependents[index] ?? [])
    .map((at) => view.words[at])
    .find((word) => word?.deprel === 'det');
  const gender = own ?? determiner?.feats['Gender'];
  return gender === 'Masc' || gender === 'Fem' ? gender : null;
}

/** Subject of a verb that only people are the subject of, called upon, or object of *écrire*. */
function byVerb({ view, start }: Candidate, head: number, word: Word): Clue | null {
  const verb = view.words[word.head];
  if (word.deprel === 'vocative') return { type: 'person', gender: null, confidence: 'likely' };
  if (verb?.upos !== 'VERB') return null;
  if (/^nsubj(?!:pass)/u.test(word.deprel) && HUMAN_VERBS[view.lang].has(verb.lemma))
    return { type: 'person', gender: null, confidence: 'likely' };
  if (
    word.deprel === 'nsubj:pass' &&
    /^(?:guillotiner|assassiner|exiler|marier)$/u.test(verb.lemma)
  )
    return { type: 'person', gender: null, confidence: 'likely' };
  // *Le Berceau* has its article inside; *la Castafiore* would have it outside.
  const isBare = (view.dependents[head] ?? []).every(
    (at) => view.words[at]?.deprel !== 'det' || view.words[at].start >= start,
  );
  if (word.deprel === 'obj' && isBare && CREATION_VERBS[view.lang].has(verb.lemma))
    return { type: 'work', gender: null, confidence: 'likely' };
  return null;
}

/** *à Genève* beside the verb, *en Normandie*; *demander à Cher* is an argument and says nothing. */
function byPreposition(
  { view, text }: Candidate,
  head: number,
  word: Word,
  lexicon: Lexicon,
): Clue | null {
  const [first] = view.dependents[head] ?? [];
  const preposition = view.words[first ?? -1];
  if (preposition?.deprel !== 'case' || (first ?? head) > head) return null;
  if (lexicon.firstNames.has(text) || /\s/u.test(text)) return null;
  const form = preposition.form.toLowerCase();
  if (!word.deprel.startsWith('obl')) return null;
  const isBesideVerb =
    word.deprel === 'obl:mod' || PLACE_VERBS[view.lang].has(view.words[word.head]?.lemma ?? '');
  const isLocative =
    view.lang === 'fr' ? form === 'en' || (form === 'à' && isBesideVerb) : form === 'in';
  return isLocative ? { type: 'place', gender: null, confidence: 'likely' } : null;
}
