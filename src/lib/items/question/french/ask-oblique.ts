import words from '#lib/items/data/french-questions.json' with { type: 'json' };
import clues from '#lib/analysis/data/clue-words.json' with { type: 'json' };
import { asks, NOTHING, refuses, type Draft, type Found } from './draft.ts';
import { isVague } from './ask-subject.ts';
import { findOpenReference } from './find-open-reference.ts';
import { isPeople, isPerson } from './is-person.ts';
import { chanceOfWords } from './measure-chance.ts';
import { nameAt, nameWhat, placeNoun, typeAt } from './name-what.ts';
import { readPreposition } from './read-preposition.ts';
import type { Phrase, Statement } from './statement.ts';
import type { Changes } from './write-words.ts';

const DATIVE: ReadonlySet<string> = new Set(words.dativeVerbs);
const IN_NOUNS: ReadonlySet<string> = new Set(words.inNouns);
const DIRECTIONS: ReadonlySet<string> = new Set(words.directions);
const PLACE_VERBS: ReadonlySet<string> = new Set([...clues.placeVerbs.fr, ...words.placeVerbs]);
const NO_CHANGES: Changes = new Map();
const MAX_ANSWER = 12;
/** Prepositions that *qui* follows. */
const WITH_QUI =
  /^(?:à|de|par|avec|pour|contre|chez|grâce à|auprès de|sous la direction de|aux côtés de|à côté de)$/u;
/** Prepositions that *quel* with a noun follows. */
const WITH_QUEL =
  /^(?:à|de|par|avec|pour|contre|dans|en|sur|sous|au sein de|lors de|au cours de|pendant|durant|grâce à|vers|près de|auprès de|à travers|chez|parmi)$/u;
const WITH_QUOI = /^(?:à|de|par|sur|avec|contre)$/u;
const TIME =
  /^(?:fin|début|milieu|époque|moment|temps|âge|heure|instant|fois|année|mois|jour|siècle|période|date|cours|suite|cause|demande|égard|sujet|point|manière|façon|titre|occasion)$/u;
/** Prepositions of being somewhere. */
const WHERE =
  /^(?:à|au|aux|en|dans|sur|sous|près de|à proximité de|au bord de|au pied de|au large de|au cœur de|au centre de|au nord de|au sud de|à l['’]est de|à l['’]ouest de|au nord-est de|au nord-ouest de|au sud-est de|au sud-ouest de)$/u;

/** *Avec qui …*, *Dans quelle ville …*, *À quel festival …*, *Où …* */
export function askOblique(statement: Statement): Found {
  const found = statement.phrases
    .filter(({ deprel }) => /^(?:obl|iobj)(?::|$)/u.test(deprel))
    .map((phrase) => askPhrase(statement, phrase));
  return {
    drafts: found.flatMap(({ drafts }) => drafts),
    refused: found.flatMap(({ refused }) => refused),
  };
}

function askPhrase(statement: Statement, phrase: Phrase): Found {
  const { view, verb, attribute } = statement;
  const head = view.words[phrase.head];
  const refuse = (reason: string): Found => refuses(phrase.words, reason);
  if (head === undefined || !/^(?:NOUN|PROPN)$/u.test(head.upos)) return NOTHING;
  if (isTimeOrQuantity(statement, phrase)) return NOTHING;
  const read = readPreposition(statement, phrase);
  if (read === null || read.text === '') return refuse('no-preposition');
  if (verb.negated) return refuse('negative');
  if (read.rest.length > MAX_ANSWER) return refuse('long-answer');
  if (read.text === 'par' && phrase.deprel === 'obl:agent' && !verb.passive)
    return refuse('agent-of-active');
  if (isGapped(statement, phrase, read.text)) return refuse('gapped');
  if (repeatsPreposition(statement, read.rest, phrase.head)) return refuse('odd-list');
  const owner = view.words[verb.finite]?.feats['Number'] === 'Plur' ? 'Plur' : 'Sing';
  const open = findOpenReference(statement, phrase.words, owner);
  if (open !== null) return refuse(open);
  const base = {
    role: 'oblique',
    order: 'inverted',
    asked: phrase,
    answer: read.rest,
    answerHead: phrase.head,
    changes: NO_CHANGES,
    chance: chanceOfWords(statement, phrase.words),
  } as const;
  const name = nameAt(statement, phrase.head);
  const drafts: Draft[] = [];
  const person = isPerson(statement, phrase.head);
  const actor = read.text === 'par' && name?.type === 'organisation';
  if ((person || actor || isPeople(statement, phrase.head)) && WITH_QUI.test(read.text))
    drafts.push({ ...base, word: 'who', opening: `${read.text} qui` });
  const which = nameWhat(statement, read.rest, phrase.head);
  if (which !== null && WITH_QUEL.test(read.text))
    drafts.push({
      ...base,
      word: 'which',
      opening: `${isInside(statement, phrase, read.text) ? 'dans' : read.text} ${which.which}`,
      answer: which.answer,
      answerHead: which.head,
    });
  const isDative =
    /^(?:à|au|aux)$/u.test(read.text) && DATIVE.has(view.words[verb.main]?.lemma ?? '');
  const place = placeNoun(statement, read.rest, phrase.head);
  const settled =
    phrase.deprel !== 'obl:arg' ||
    read.text !== 'à' ||
    PLACE_VERBS.has(view.words[verb.main]?.lemma ?? '');
  const second = isSecondPlace(statement, phrase);
  const isPlace = name?.type === 'place' && settled && !second;
  if (isPlace && WHERE.test(read.text) && !isDative && !hasFeminineArticle(statement, read)) {
    if (place !== null && /^(?:à|en|dans|sur)$/u.test(read.text))
      drafts.push({ ...base, word: 'which', opening: `${place.preposition} ${place.which}` });
    drafts.push({ ...base, word: 'where', opening: 'où', answer: phrase.words });
  } else if (place !== null && WITH_QUEL.test(read.text) && attribute === null)
    drafts.push({ ...base, word: 'which', opening: `${read.text} ${place.which}` });
  if (drafts.length === 0 && !second && isSpot(statement, phrase, read.text))
    drafts.push({ ...base, word: 'where', opening: 'où', answer: phrase.words });
  const isComplement = /^obl:(?:arg|agent)$/u.test(phrase.deprel);
  if (
    drafts.length === 0 &&
    !person &&
    name === null &&
    isComplement &&
    WITH_QUOI.test(read.text)
  ) {
    if (isVague(statement, { words: read.rest })) return refuse('vague-answer');
    if (TIME.test(head.lemma)) return refuse('time');
    if (head.upos !== 'NOUN' || isFrozen(statement, phrase)) return refuse('bare-noun');
    drafts.push({ ...base, word: 'what', opening: `${read.text} quoi` });
  }
  return drafts.length > 0 ? asks(...drafts) : refuse('unknown-oblique');
}

/** *à la France et à l'Espagne*: the question takes but one of the prepositions. */
function repeatsPreposition({ view }: Statement, rest: readonly number[], head: number): boolean {
  return (view.dependents[head] ?? []).some(
    (at) =>
      rest.includes(at) &&
      view.words[at]?.deprel === 'conj' &&
      (view.dependents[at] ?? []).some((below) => view.words[below]?.deprel === 'case'),
  );
}

/**
 * *Zeus est assimilé à Ormuzd, Héraclès à Verethragna*, *vit de pêche, de chasse*: two complements of
 * one verb alike.
 */
function isGapped(statement: Statement, phrase: Phrase, preposition: string): boolean {
  return statement.phrases.some(
    (other) =>
      other !== phrase &&
      (other.aside || (phrase.deprel === 'obl:arg' && other.deprel === 'obl:arg')) &&
      other.place === 'behind' &&
      readPreposition(statement, other)?.text === preposition,
  );
}

/** *né à Lyon, en France*: of two places the first is asked for, and the second stays. */
function isSecondPlace(statement: Statement, phrase: Phrase): boolean {
  return statement.phrases.some(
    (other) =>
      other.place === 'behind' &&
      phrase.place === 'behind' &&
      other.head < phrase.head &&
      other.deprel.startsWith('obl') &&
      (typeAt(statement, other.head) === 'place' || isSpot(statement, other, 'dans')),
  );
}

/** *dans une ferme*, *au nord de Niort*: a common noun for a place, with a preposition of place. */
function isSpot(
  statement: Statement,
  { head, deprel, words: own }: Phrase,
  preposition: string,
): boolean {
  const { view } = statement;
  const noun = view.words[head];
  if (noun?.upos !== 'NOUN' || deprel === 'obl:agent') return false;
  const named = own.some((at) => typeAt(statement, at) === 'place');
  if (/^(?:à|dans|sur|au)$/u.test(preposition) && DIRECTIONS.has(noun.lemma)) return named;
  return /^(?:dans|sur)$/u.test(preposition) && IN_NOUNS.has(noun.lemma);
}

/** *au musée*, *à l'université*: being there is being in it. */
function isInside({ view }: Statement, { head, deprel }: Phrase, preposition: string): boolean {
  const noun = view.words[head]?.lemma.toLowerCase() ?? '';
  return preposition === 'à' && deprel !== 'obl:arg' && IN_NOUNS.has(noun);
}

/** *avec succès*, *en vain*: no article, so no thing of its own. */
function isFrozen({ view }: Statement, { head }: Phrase): boolean {
  return !(view.dependents[head] ?? []).some(
    (at) =>
      view.words[at]?.upos === 'DET' || /^(?:amod|nmod|acl)/u.test(view.words[at]?.deprel ?? ''),
  );
}

/** *à la France* says to whom; where would be *en France*. */
function hasFeminineArticle(
  { view }: Statement,
  { text, rest }: { readonly text: string; readonly rest: readonly number[] },
): boolean {
  const article = view.words[rest[0] ?? -1];
  return (
    text === 'à' &&
    article?.upos === 'DET' &&
    /^(?:la|l['’])$/iu.test(article.form) &&
    !/^\p{Ll}/u.test(view.words[rest[1] ?? -1]?.form ?? '')
  );
}

function isTimeOrQuantity({ view }: Statement, { words: own, head }: Phrase): boolean {
  return view.mentions.some(
    (mention) =>
      !('entity' in mention) &&
      (mention.words.includes(head) || mention.words.some((at) => own[1] === at)),
  );
}
