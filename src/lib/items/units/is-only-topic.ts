import { splitClauses } from '#lib/analysis/clauses/split-clauses.ts';
import { findFrontedPredicate } from '#lib/analysis/entities/chains/find-fronted-predicate.ts';
import { isPersonByFront } from '#lib/analysis/entities/chains/is-person-by-front.ts';
import { quotationAt } from '#lib/analysis/entities/chains/quotation-at.ts';
import { ORGANISATION_NOUNS } from '#lib/analysis/entities/names/name-clues.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import words from '#lib/items/data/french-questions.json' with { type: 'json' };
import references from '#lib/items/data/reference-words.json' with { type: 'json' };
import { describeNoun, type NounTraits } from './describe-noun.ts';
import { findMainSubject, phraseOf } from './find-main-subject.ts';
import type { Topic } from './find-topic.ts';
import { isBeside } from './is-beside.ts';
import { isSaidOfPerson } from './is-said-of-person.ts';
import { isSaidOfThing } from './is-said-of-thing.ts';
import { isSpokenOf } from './self-standing/find-antecedent.ts';

/** Bodies of people, as lemmas, which do what a person does. */
const BODIES: ReadonlySet<string> = new Set([
  ...ORGANISATION_NOUNS.fr,
  ...words.collectives,
  ...references.commonInstitutions,
  'pays',
  'royaume',
]);

/**
 * Whether the subject pronoun of a French statement can stand for nothing but the topic: of all that
 * the topic's statement and those `between` speak of outside their relative clauses, and of what
 * stands before the pronoun, the topic alone agrees; or, where the pronoun is a person's, it alone of
 * the persons and of bodies of people. A name of which nothing is known takes the pronoun's gender.
 */
export function isOnlyTopic(
  view: TreeView,
  english: TreeView | null,
  topic: Topic,
  lexicon: Lexicon,
  between: readonly TreeView[] = [],
): boolean {
  const main = findMainSubject(view);
  const pronoun = view.words[main?.subject ?? -1];
  const [gender, number] = [pronoun?.feats['Gender'], pronoun?.feats['Number']];
  if (main === null || gender === undefined || number === undefined) return false;
  // of whom a speaker speaks
  if (quotationAt(view, pronoun?.start ?? 0) >= 0) return false;
  const own = describeNoun(topic.view, topic.noun, lexicon);
  const isBare = topic.view.words[topic.noun]?.upos === 'PROPN';
  const attribute = findAttribute(topic);
  const shown = attribute === null ? null : describeNoun(topic.view, attribute, lexicon).gender;
  if (own.gender === null && shown !== null && shown !== gender) return false;
  if ((own.gender ?? (isBare ? gender : null)) !== gender) return false;
  const ownNumber = own.number ?? topic.view.words[topic.noun]?.feats['Number'];
  if (ownNumber !== number && !own.isJoined) return false;
  if (own.gender === null && number === 'Plur') return false;
  if (own.isPerson === false && !isBody(topic.view, topic.noun) && !isPlace(topic)) {
    if (isSaidOfPerson(view, main, english, lexicon)) return false;
  }
  // *Promu général, il …* is no court
  if (own.isPerson === false && isPersonByFront(view, main.subject, lexicon)) return false;
  const mayBePerson = own.isPerson === true || (own.isPerson === null && isBare);
  if (mayBePerson && isSaidOfThing(view, main, lexicon)) return false;
  const person = mayBePerson && isSaidOfPerson(view, main, english, lexicon);
  if (between.length > 0 && own.isPerson !== true && !person) return false;
  const isKnown = own.gender !== null || shown !== null;
  const mayBe = (of: TreeView, at: number): boolean => {
    if (!isSpokenOf(of, at)) return false;
    const traits = describeNoun(of, at, lexicon);
    if (!mayAgree(traits, gender, number)) return false;
    const isOfNoAccount =
      traits.isPerson === false || (traits.isPerson === null && own.isPerson !== false);
    if (isKnown && isOfNoAccount && !between.includes(of) && isBeside(of, at)) return false;
    return !(person && traits.isPerson === false && !isBody(of, at));
  };
  const aside = relativeWords(topic.view);
  const [from, to] = findFrontedPredicate(view, main.subject) ?? [0, 0];
  const [toldFrom, toldTo] = findFrontedPredicate(topic.view, topic.noun) ?? [0, 0];
  const same = new Set([
    ...phraseOf(topic.view, topic.noun).filter((at) =>
      /^(?:flat|appos)/u.test(topic.view.words[at]?.deprel ?? ''),
    ),
    // *est une danseuse, peintre et photographe*: all of them are the topic
    ...joinedTo(topic.view, attribute),
  ]);
  return (
    !topic.view.words.some(
      (_, at) =>
        (at < toldFrom || at >= toldTo) &&
        at !== topic.noun &&
        at !== attribute &&
        !same.has(at) &&
        !aside.has(at) &&
        mayBe(topic.view, at),
    ) &&
    !between.some((of) => of.words.some((word, at) => isSomebody(word) || mayBe(of, at))) &&
    !view.words.slice(0, main.subject).some((_, at) => (at < from || at >= to) && mayBe(view, at))
  );
}

/** *Le Sormac est un navire*: the noun that says what the topic is. */
function findAttribute({ view, noun }: Topic): number | null {
  const main = findMainSubject(view);
  if (main?.subject !== noun || view.words[main.predicate]?.upos !== 'NOUN') return null;
  const bound = view.dependents[main.predicate] ?? [];
  return bound.some((at) => view.words[at]?.deprel === 'cop') ? main.predicate : null;
}

/** The nouns joined to an attribute. */
function joinedTo({ dependents, words: all }: TreeView, attribute: number | null): number[] {
  return (dependents[attribute ?? -1] ?? []).filter(
    (at) => all[at]?.deprel === 'conj' && /^(?:NOUN|ADJ)$/u.test(all[at].upos),
  );
}

/** Another subject pronoun, of whom nothing is known. */
function isSomebody({ form, upos }: Word): boolean {
  return upos === 'PRON' && /^-?(?:t-)?(?:il|elle|he|she)$/iu.test(form);
}

/** *le gouvernement*, *le conseil*: it decides as people do. */
function isBody(view: TreeView, at: number): boolean {
  const mention = view.mentions.find((other) => other.words.includes(at));
  return BODIES.has(view.words[at]?.lemma.toLowerCase() ?? '') || mention?.type === 'organisation';
}

/** *La France*, *Rome*: it acts as its people do. */
function isPlace({ view, noun }: Topic): boolean {
  return view.mentions.some(({ type, words }) => type === 'place' && words.includes(noun));
}

function mayAgree(own: NounTraits, gender: string, number: string): boolean {
  if (own.isJoined && number === 'Plur') return true;
  return (own.gender ?? gender) === gender && (own.number ?? number) === number;
}

export function relativeWords(view: TreeView): ReadonlySet<number> {
  return new Set(
    splitClauses(view).flatMap(({ kind, words }) =>
      /^(?:relative|participial)$/u.test(kind) ? words : [],
    ),
  );
}
