import kinds from '#lib/items/data/thing-words.json' with { type: 'json' };
import words from '#lib/items/data/french-questions.json' with { type: 'json' };
import { describeNoun } from '../describe-noun.ts';
import { phraseOf } from '../find-main-subject.ts';
import { isNaturalKind } from './is-natural-kind.ts';
import { childrenOf, type Reading } from './open-reference.ts';

/** Of persons and animals alone, as lemmas: *sa mère*, *ses toiles*, *sa mort*. */
const OF_PERSONS: ReadonlySet<string> = new Set(kinds.personsOnly);
/** Of waters, lands and towns alone: *ses eaux*, *ses habitants*. */
const OF_PLACES =
  /^(?:affluent|altitude|densité|eau|embouchure|estuaire|gentilé|habitant|méandre|population|relief|rive|superficie)$/u;
const RULING =
  /^(?:autoriser|décréter|empêcher|exiger|interdire|ordonner|permettre|prohiber|tolérer)$/u;
const SHOWING =
  /^(?:abriter|acquérir|conserver|détenir|exposer|garder|montrer|posséder|présenter)$/u;
const TAKING =
  /^(?:acheter|acquérir|admirer|découvrir|éditer|exposer|imprimer|louer|publier|remarquer|restaurer|traduire)$/u;
/** What is done to somebody or something, as a lemma. */
export const ACTS =
  /(?:tion|sion|age|ment|ture)$|^(?:abandon|achat|arrêt|chasse|culture|emploi|envoi|mise|pêche|remise|retour|retrait|sortie|transfert|usage|vente)$/u;

/** Nouns for several persons, or for any. */
const PEOPLE: ReadonlySet<string> = new Set([
  ...words.collectives,
  'animal',
  'couple',
  'enfant',
  'famille',
  'femme',
  'fille',
  'fils',
  'homme',
  'personne',
  'personnage',
]);

/**
 * Whether a word can be the owner that *son*, *sa* of a noun speaks of: nobody is his own (*il devient son
 * élève*, *Paul, son voisin*), a street does not bear its own name, and a museum has no mother.
 */
export function mayOwn(reading: Reading, owned: number, owner: number): boolean {
  const { view, lexicon, around } = reading;
  const noun = view.words[owned];
  const subject = view.words[owner];
  if (noun === undefined || subject === undefined) return false;
  if (sameAs(reading, owned).has(owner) || isDoneToAnother(reading, owned, owner)) return false;
  if (isBorneName(reading, owned)) return false;
  const mention = view.mentions.find((each) => each.words.includes(owner));
  const type =
    (mention && 'entity' in mention ? view.entities.get(mention.entity)?.type : null) ?? null;
  const { isPerson } = describeNoun(view, owner, lexicon);
  const isThing =
    (type !== null && type !== 'person' && isPerson !== true) ||
    (subject.upos === 'NOUN' &&
      isPerson === false &&
      !PEOPLE.has(subject.lemma) &&
      !isNaturalKind(view, owner, around.introduced));
  if (isSomebody(reading, owner, type)) return !OF_PLACES.test(noun.lemma);
  if (!isThing) return true;
  return !OF_PERSONS.has(noun.lemma);
}

/** *Paul Varn*, *l'ingénieur*, *le Danois*. */
function isSomebody({ view, lexicon }: Reading, at: number, type: string | null): boolean {
  const isPeople = lexicon.demonyms.has(view.words[at]?.form ?? '');
  return type === 'person' || isPeople || describeNoun(view, at, lexicon).isPerson === true;
}

/** *Un musée expose quatre de ses machines*: of who made them. */
function isShown(reading: Reading, owned: number, owner: number): boolean {
  const { words } = reading.view;
  const [count, of] = [words[owned - 3], words[owned - 2]];
  if (count?.upos !== 'NUM' || of?.lemma !== 'de') return false;
  const shown =
    words[owned]?.deprel.startsWith('obj') === true ? owned : (words[owned]?.head ?? -1);
  const { head = -1, deprel = '' } = words[shown] ?? {};
  if (!/^ob[jl]/u.test(deprel) || !SHOWING.test(words[head]?.lemma ?? '')) return false;
  const shower = childrenOf(reading, head, /^nsubj/u)[0];
  return shower !== undefined && phraseOf(reading.view, shower).includes(owner);
}

/** *Un banquier acheta sa première toile*: somebody of whom nothing is known takes up what another made. */
function isTaken(reading: Reading, owned: number, owner: number): boolean {
  const { words } = reading.view;
  const { deprel = '', head = -1 } = words[owned] ?? {};
  return (
    deprel.startsWith('obj') &&
    TAKING.test(words[head]?.lemma ?? '') &&
    isSome(reading, head) &&
    childrenOf(reading, head, /^nsubj/u).some((by) => phraseOf(reading.view, by).includes(owner))
  );
}

/** *La loi interdit sa vente*, *Le roi ordonne sa construction*: of something else than who does so. */
function isDoneToAnother(reading: Reading, owned: number, owner: number): boolean {
  const { view } = reading;
  if (isShown(reading, owned, owner) || isTaken(reading, owned, owner)) return true;
  const { deprel = '', head = -1, lemma = '' } = view.words[owned] ?? {};
  if (!deprel.startsWith('obj') || !RULING.test(view.words[head]?.lemma ?? '')) return false;
  if (!ACTS.test(lemma)) return false;
  const ruler = childrenOf(reading, head, /^nsubj/u)[0];
  return ruler !== undefined && phraseOf(view, ruler).includes(owner);
}

/** What the owned one is said to be itself: by *être*, *devenir*, or a comma. */
function sameAs(reading: Reading, owned: number): ReadonlySet<number> {
  const { view } = reading;
  const noun = view.words[owned];
  const head = noun?.head ?? -1;
  const isCopula = childrenOf(reading, owned, /^cop/u).length > 0;
  const becomes =
    /^(?:xcomp|obj)/u.test(noun?.deprel ?? '') &&
    /^(?:devenir|rester|demeurer)$/u.test(view.words[head]?.lemma ?? '');
  return new Set([
    ...(isCopula ? childrenOf(reading, owned, /^nsubj/u) : []),
    ...(becomes ? childrenOf(reading, head, /^nsubj/u) : []),
    ...(noun?.deprel.startsWith('appos') === true ? [head] : []),
  ]);
}

/** *La rue porte son nom*, *Une rue a reçu son nom*: of another. */
function isBorneName(reading: Reading, owned: number): boolean {
  const { view } = reading;
  const noun = view.words[owned];
  const lemma = view.words[noun?.head ?? -1]?.lemma;
  // *Une plaque rappelle son souvenir*: nobody's who is named with it
  if (
    /^(?:mémoire|nom|souvenir)$/u.test(noun?.lemma ?? '') &&
    /^(?:célébrer|évoquer|honorer|perpétuer|rappeler)$/u.test(lemma ?? '')
  )
    return true;
  return (
    /^(?:nom|prénom|patronyme)$/u.test(noun?.lemma ?? '') &&
    (lemma === 'porter' || (lemma === 'recevoir' && isSome(reading, noun?.head ?? -1))) &&
    childrenOf(reading, owned, /^(?:amod|nmod|acl)/u).length === 0
  );
}

/** *Une rue*: one of many. */
function isSome(reading: Reading, verb: number): boolean {
  return childrenOf(reading, verb, /^nsubj/u).some((subject) =>
    childrenOf(reading, subject, /^det/u).some((of) =>
      /^une?$/iu.test(reading.view.words[of]?.form ?? ''),
    ),
  );
}
