import references from '#lib/items/data/reference-words.json' with { type: 'json' };
import { hasAntecedent } from './find-antecedent.ts';
import { childrenOf, type Reading, type ReferenceRule } from './open-reference.ts';

const INDEFINITE =
  /^(?:certaine?s|plusieurs|autres?|aucune?|chacune?|tous|toutes|quelques-une?s|(?:l['’])?une?|les|deux|trois|derni(?:er|ère)s?|premi(?:er|ère)s?|seconde?s?|mêmes?|tel(?:le)?s?)$/iu;

/** *certains*, *les deux*, *le dernier*, *l'un* without a noun of which they are some. */
export const openQuantifier: ReferenceRule = (reading, at) => {
  const { view } = reading;
  const word = view.words[at];
  if (word === undefined || !/^(?:nsubj|obj|obl|nmod|iobj|root)/u.test(word.deprel)) return null;
  const isCounted =
    word.upos === 'NUM' &&
    (word.deprel.startsWith('nsubj') || childrenOf(reading, at, /^det/u).length > 0) &&
    !isYear(view.text.slice(word.start, word.end));
  const isIndefinite = /^(?:PRON|ADJ|NOUN)$/u.test(word.upos) && INDEFINITE.test(word.form);
  // *La plus grave eut lieu en 1990*
  const isBareAdjective = word.upos === 'ADJ' && word.deprel.startsWith('nsubj');
  if (!isCounted && !isIndefinite && !isBareAdjective) return null;
  if (word.upos === 'ADJ' && childrenOf(reading, at, /^det/u).length === 0) return null;
  if (childrenOf(reading, at, /^(?:nmod|acl|obl|nsubj)/u).some((of) => of > at)) return null;
  if (word.upos === 'PRON' && /^(?:chacune?|aucune?|tous|toutes)$/iu.test(word.form)) {
    return hasNounBefore(reading, at, null) ? null : 'indefinite-pronoun';
  }
  return hasNounBefore(reading, at, 'Plur') ? null : 'indefinite-pronoun';
};

function hasNounBefore(reading: Reading, at: number, number: string | null): boolean {
  return hasAntecedent(reading, at, { gender: null, number }, (other) => other < at);
}

function isYear(text: string): boolean {
  return /^\d{4}$/u.test(text);
}

/** *Jupiter est la plus grande*: of which ones? */
export const openSuperlative: ReferenceRule = (reading, at) => {
  const { view } = reading;
  const word = view.words[at];
  if (word?.upos !== 'ADJ' || /^(?:amod|advmod)/u.test(word.deprel)) return null;
  const [article, more] = [view.words[at - 2], view.words[at - 1]];
  if (!/^(?:plus|moins)$/iu.test(more?.form ?? '')) return null;
  if (!/^(?:le|la|les)$/iu.test(article?.form ?? '')) return null;
  const next = view.words[at + 1]?.form ?? '';
  if (/^(?:de|d['’]|du|des|que|qui|dont|parmi|possible)$/iu.test(next)) return null;
  // *Le plus difficile, c'est le départ*, *l'espèce la plus connue*
  if (at < 3 || /^(?:NOUN|PROPN|ADJ)$/u.test(view.words[at - 3]?.upos ?? '')) return null;
  return hasNounBefore(reading, at, 'Plur') ? null : 'comparison';
};

const ALIKE: ReadonlySet<string> = new Set(references.alike);

/** *une loi similaire*: to which one? */
export const openLikeness: ReferenceRule = (reading, at) => {
  const { view } = reading;
  const word = view.words[at];
  if (word?.upos !== 'ADJ' || !ALIKE.has(word.lemma) || word.deprel !== 'amod' || at < word.head)
    return null;
  if (view.words[word.head]?.feats['Number'] === 'Plur') return null;
  const next = view.words[at + 1]?.form ?? '';
  return /^(?:à|au|aux|que|qu['’]|de|d['’])$/iu.test(next) ? null : 'other-or-same';
};

/** *l'autre camp*, *d'autres pays*, *le même jour*, *une telle somme*: than which, as which? */
export const openComparedNoun: ReferenceRule = (reading, at) => {
  const { view } = reading;
  const word = view.words[at];
  if (word === undefined || !/^(?:autres?|mêmes?|tel(?:le)?s?)$/iu.test(word.form)) return null;
  if (!/^(?:amod|det)/u.test(word.deprel)) return null;
  const noun = view.words[word.head];
  if (noun?.upos !== 'NOUN' || at > word.head) return null;
  // *du même nom*
  if (noun.lemma === 'nom') return null;
  const next = view.words[at + 1]?.form ?? '';
  if (/^(?:que|qu['’])$/iu.test(next)) return null;
  const before = view.text.slice(0, word.start);
  // *plus de lacs que tout autre pays*
  if (/(?:^|\s)toute?\s$/iu.test(before)) return null;
  if (/(?:^|\s)(?:entre\s|d['’]une?\s|en\s|de\s|l['’]une?\s.*|rien\sd['’])$/iu.test(before)) {
    if (/(?:^|\s)(?:entre|en|de|rien\sd['’])\s?$/iu.test(before) || /l['’]une?\s/iu.test(before))
      return null;
  }
  // *d'une région à l'autre*, *ainsi que d'autres pays*
  const isRepeated = view.words
    .slice(0, at)
    .some(({ upos, lemma }) => upos === 'NOUN' && lemma === noun.lemma);
  if (isRepeated || noun.deprel === 'conj') return null;
  // *isoler la Nouvelle-Angleterre des autres régions*
  const isRest =
    /^autres$/iu.test(word.form) && /^(?:les|des)$/iu.test(view.words[at - 1]?.form ?? '');
  if (isRest && !noun.deprel.startsWith('nsubj') && hasNounBefore(reading, at, null)) return null;
  if (
    /^mêmes?$/iu.test(word.form) &&
    view.words.slice(at).some(({ form }) => /^(?:que|qu['’])$/iu.test(form))
  )
    return null;
  return 'other-or-same';
};
