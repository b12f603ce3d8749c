import words from '#lib/items/data/french-questions.json' with { type: 'json' };
import { askWhere, PLACE_VERBS } from './ask-where.ts';
import { classOfName } from './class-of-name.ts';
import { classOfNoun } from './class-of-noun.ts';
import { asks, NOTHING, refuses, type Draft, type Found } from './draft.ts';
import { isGapped, repeatsPreposition } from './is-gapped.ts';
import { isOfCompound } from './is-of-compound.ts';
import { isVague } from './is-vague.ts';
import { findOpenReference } from './find-open-reference.ts';
import { isBareDefinite } from './is-open-definite.ts';
import { isOfRiver } from './is-of-river.ts';
import { isPeople, isPerson, soundsLikePerson } from './is-person.ts';
import { chanceOfWords } from './measure-chance.ts';
import { nameAt, nameWhat } from './name-what.ts';
import { readPreposition } from './read-preposition.ts';
import type { Phrase, Statement } from './statement.ts';
import type { Changes } from './write-words.ts';

const IN_NOUNS: ReadonlySet<string> = new Set(words.inNouns);
const DATIVE: ReadonlySet<string> = new Set(words.dativeVerbs);
const NO_CHANGES: Changes = new Map();
const MAX_ANSWER = 12;
/** Prepositions that *qui* follows. */
const WITH_QUI =
  /^(?:à|de|par|avec|pour|contre|chez|grâce à|auprès de|sous la direction de|aux côtés de|à côté de)$/u;
/** Prepositions that *quel* with a noun follows. */
const WITH_QUEL =
  /^(?:à|de|par|avec|pour|contre|dans|en|sur|sous|au sein de|lors de|au cours de|pendant|durant|grâce à|vers|près de|auprès de|à travers|chez|parmi)$/u;
/** What waters flow into: *se jette dans la mer Noire*; *naît dans la Marne* is of the land around it. */
const WATER = /^quel(?:le)? (?:mer|océan|lac|cours d['’]eau)$/u;
const WITH_QUOI = /^(?:à|de|par|sur|avec|contre)$/u;
/** Nouns that with their preposition say when or how, or stand for a preposition. */
const FROZEN =
  /^(?:fin|début|milieu|époque|moment|temps|âge|heure|instant|fois|année|mois|jour|siècle|période|date|cours|suite|cause|demande|égard|sujet|point|manière|façon|titre|occasion|tête|origine|disposition|abri|place|faveur|profit|sein|côté|terme|base|aide|égide|détriment|encontre|image|instar|insu|issue|compte|nom|part|fois|hasard|hâte|tort|raison|vue|jour)$/u;

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
  if (isTimeOrQuantity(statement, phrase) || statement.impersonal) return NOTHING;
  if (attribute !== null && view.words[attribute.head]?.upos === 'NOUN')
    return refuse('beside-attribute');
  const read = readPreposition(statement, phrase);
  if (read === null || read.text === '') return refuse('no-preposition');
  if (verb.negated) return refuse('negative');
  if (read.rest.length > MAX_ANSWER) return refuse('long-answer');
  if (read.text === 'par' && phrase.deprel === 'obl:agent' && !verb.passive)
    return refuse('agent-of-active');
  if (isVague(statement, { words: read.rest })) return refuse('vague-answer');
  if (isGapped(statement, phrase, read.text)) return refuse('gapped');
  if (repeatsPreposition(statement, read.rest, phrase.head)) return refuse('odd-list');
  if (isOfCompound(statement, phrase, read.text)) return refuse('compound-noun');
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
  if (person && isDated(statement, read.rest)) return refuse('loose-complement');
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
  const listed =
    which === null
      ? (classOfName(statement, read.rest, phrase.head) ??
        classOfNoun(statement, read.rest, phrase.head))
      : null;
  const isWater = read.text === 'dans' && isOfRiver(statement) && WATER.test(listed?.which ?? '');
  const isPlain = WITH_QUEL.test(read.text) && !/^(?:dans|en|sur|sous)$/u.test(read.text);
  if (listed !== null && (isPlain || isWater))
    drafts.push({
      ...base,
      word: 'which',
      opening: `${isInListed(statement, read.text, listed.which) ? 'dans' : read.text} ${listed.which}`,
    });
  drafts.push(...askWhere(statement, phrase, read, base, drafts.length > 0));
  const isComplement = /^obl:(?:arg|agent)$/u.test(phrase.deprel);
  if (
    drafts.length === 0 &&
    !person &&
    name === null &&
    isComplement &&
    WITH_QUOI.test(read.text)
  ) {
    if (FROZEN.test(head.lemma)) return refuse('frozen-phrase');
    if (soundsLikePerson(head.lemma)) return refuse('unknown-oblique');
    if (isBareDefinite(statement, phrase.head, new Set(phrase.words))) return refuse('bare-answer');
    if (head.upos !== 'NOUN' || isFrozen(statement, phrase)) return refuse('bare-noun');
    drafts.push({ ...base, word: 'what', opening: `${read.text} quoi` });
  }
  return drafts.length > 0 ? asks(...drafts) : refuse('unknown-oblique');
}

/** *au Petit Palais*: of which the question says that it is a museum. */
function isInListed({ view, verb }: Statement, preposition: string, which: string): boolean {
  const noun = which.split(' ')[1] ?? '';
  const isGiven = DATIVE.has(view.words[verb.main]?.lemma ?? '');
  return preposition === 'à' && !isGiven && IN_NOUNS.has(noun);
}

/** *au musée*, *à l'université*: being there is being in it. */
function isInside(
  { view, verb }: Statement,
  { head, deprel }: Phrase,
  preposition: string,
): boolean {
  const noun = view.words[head]?.lemma.toLowerCase() ?? '';
  const isThere = deprel !== 'obl:arg' || PLACE_VERBS.has(view.words[verb.main]?.lemma ?? '');
  return preposition === 'à' && isThere && IN_NOUNS.has(noun);
}

/** *avec succès*, *en vain*: no article, so no thing of its own. */
function isFrozen({ view }: Statement, { head }: Phrase): boolean {
  return !(view.dependents[head] ?? []).some(
    (at) =>
      view.words[at]?.upos === 'DET' || /^(?:amod|nmod|acl)/u.test(view.words[at]?.deprel ?? ''),
  );
}

/** *avec Karl Weber de 1901 à 1907*: the dates are not part of the person. */
function isDated({ view }: Statement, rest: readonly number[]): boolean {
  return view.mentions.some(
    ({ type, words: covered }) => type === 'date' && covered.some((at) => rest.includes(at)),
  );
}

function isTimeOrQuantity({ view }: Statement, { words: own, head }: Phrase): boolean {
  return view.mentions.some(
    (mention) =>
      !('entity' in mention) &&
      (mention.words.includes(head) || mention.words.some((at) => own[1] === at)),
  );
}
