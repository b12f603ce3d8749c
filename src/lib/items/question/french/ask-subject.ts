import words from '#lib/items/data/french-questions.json' with { type: 'json' };
import { agreeWithQui, agreeWithSingular } from './agree-singular.ts';
import { classOfName } from './class-of-name.ts';
import { classOfNoun } from './class-of-noun.ts';
import { asks, NOTHING, refuses, type Draft, type Found } from './draft.ts';
import { findOpenReference } from './find-open-reference.ts';
import { isActor, isSingular, isWilled } from './is-actor.ts';
import { isDefinite } from './is-definite.ts';
import { isOfRiver } from './is-of-river.ts';
import { isPeople, isPerson, isRoleNoun, soundsLikePerson } from './is-person.ts';
import { isVague } from './is-vague.ts';
import { chanceOfSubject } from './measure-chance.ts';
import { nameAt, nameWhat, placeNoun } from './name-what.ts';
import type { Statement } from './statement.ts';
import type { Changes } from './write-words.ts';

const LIST_VERBS: ReadonlySet<string> = new Set(words.listVerbs);
const COLLECTIVE: ReadonlySet<string> = new Set(words.collectives);
const NO_CHANGES: Changes = new Map();
/** How much less a question is worth where the subject does nothing to anything. */
const LOOSE_VERB = 0.8;
/** Longest answer, in words. */
const MAX_ANSWER = 13;

/** *Qui fonda …*, *Quelle bataille mit fin …*, *Qu'est-ce qui provoqua …* */
export function askSubject(statement: Statement): Found {
  const { view, subject, verb, impersonal, attribute } = statement;
  const head = view.words[subject.head];
  if (head === undefined || impersonal || head.upos === 'PRON') return NOTHING;
  const refuse = (reason: string): Found => refuses(subject.words, reason);
  if (verb.negated) return refuse('negative');
  if (LIST_VERBS.has(view.words[verb.main]?.lemma ?? '')) return refuse('one-of-several');
  if (subject.words.length > MAX_ANSWER) return refuse('long-answer');
  if (isVague(statement, subject)) return refuse('vague-answer');
  const open = findOpenReference(statement, subject.words, null);
  if (open !== null) return refuse(open);
  if (attribute !== null && !isDefinite(statement, attribute.head) && !isQuality(statement))
    return refuse('loose-attribute');
  if (attribute === null && statement.phrases.every(({ place }) => place === 'front'))
    return refuse('bare-verb');
  const base = {
    role: 'subject',
    order: 'kept',
    asked: subject,
    answer: subject.words,
    answerHead: subject.head,
    changes: NO_CHANGES,
    chance: chanceOfSubject(statement, subject.words),
  } as const;
  const drafts: Draft[] = [];
  const name = nameAt(statement, subject.head);
  const which = nameWhat(statement, subject.words, subject.head);
  const place = isOfRiver(statement) ? null : placeNoun(statement, subject.words, subject.head);
  const listed =
    place === null
      ? (classOfName(statement, subject.words, subject.head) ??
        (isPeopleToo(statement) ? null : classOfNoun(statement, subject.words, subject.head)))
      : null;
  const people = isPerson(statement, subject.head) || isPeople(statement, subject.head);
  if (people || (isActor(statement) && listed === null)) {
    if (isAnyone(statement)) return refuse('vague-answer');
    const identity = attribute !== null && isDefinite(statement, attribute.head);
    // *Qui sont les fondateurs …*: the verb agrees with what follows it
    const changes = identity ? NO_CHANGES : agreeWithQui(statement);
    if (changes === null) return refuse('agreement');
    drafts.push({ ...base, word: 'who', opening: 'qui', changes });
  }
  if (which !== null) {
    if (isSingular(statement) === which.plural) return refuse('agreement');
    drafts.push({
      ...base,
      word: 'which',
      opening: which.which,
      answer: which.answer,
      answerHead: which.head,
    });
  } else if (place !== null && isSingular(statement)) {
    const { which: opening } = place;
    if (/ville|île|région/u.test(opening) && isWilled(statement)) return refuse('place-as-actor');
    const changes = agreeWithSingular(statement, opening.includes('quelle') ? 'Fem' : 'Masc');
    if (changes === null) return refuse('agreement');
    drafts.push({ ...base, word: 'which', opening, changes });
  } else if (listed !== null && drafts.length === 0) {
    const changes = agreeWithSingular(statement, listed.gender);
    if (changes === null || !isSingular(statement)) return refuse('agreement');
    drafts.push({ ...base, word: 'which', opening: listed.which, changes });
  } else if (drafts.length === 0 && name === null && isThing(statement)) {
    const changes = agreeWithQui(statement);
    if (changes === null) return refuse('agreement');
    const opening = `qu${statement.apostrophe}est-ce qui`;
    const loose = statement.object === null ? LOOSE_VERB : 1;
    drafts.push({ ...base, word: 'what', opening, changes, chance: base.chance * loose });
  }
  return drafts.length > 0 ? asks(...drafts) : refuse('unknown-subject');
}

/** *le français* is a language, and somebody of France. */
function isPeopleToo({ view, subject, lexicon }: Statement): boolean {
  const form = view.words[subject.head]?.form ?? '';
  return lexicon.demonyms.has(`${form.charAt(0).toUpperCase()}${form.slice(1)}`);
}

/** *était censé envoyer des troupes*: an adjective that goes with *qui* as it stands. */
function isQuality({ view, attribute }: Statement): boolean {
  const word = view.words[attribute?.head ?? -1];
  return word?.upos === 'ADJ' && word.feats['Gender'] !== 'Fem' && word.feats['Number'] !== 'Plur';
}

/** *Un trésorier dispose de …*: anyone of his kind, at any time. */
function isAnyone({ view, subject, verb }: Statement): boolean {
  const [first = -1] = subject.words;
  const named = subject.words.some((at) => view.words[at]?.upos === 'PROPN');
  const always = view.words[verb.finite]?.feats['Tense'] === 'Pres' && !verb.compound;
  return /^(?:une?|des)$/iu.test(view.words[first]?.form ?? '') && !named && always;
}

/** A thing does something to another: *La chute du mur provoqua la fin du régime.* */
function isThing(statement: Statement): boolean {
  const { view, subject, object, verb } = statement;
  const head = view.words[subject.head];
  if (head?.upos !== 'NOUN' || isRoleNoun(statement, subject.head)) return false;
  if (COLLECTIVE.has(head.lemma.toLowerCase()) || soundsLikePerson(head.lemma)) return false;
  if (!isSingular(statement)) return false;
  if (/^\p{Lu}/u.test(head.form) && subject.head !== 0) return false;
  if (/^(?:avoir|être)$/u.test(view.words[verb.main]?.lemma ?? '')) return false;
  const described = (view.dependents[subject.head] ?? []).some((at) =>
    /^(?:amod|nmod|acl)/u.test(view.words[at]?.deprel ?? ''),
  );
  return object !== null ? !verb.passive : described && statement.attribute === null;
}
