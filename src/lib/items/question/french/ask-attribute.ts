import { genderOf, numberOf, quel } from './agree-interrogative.ts';
import { classOfNoun } from './class-of-noun.ts';
import { isDefinite } from './is-definite.ts';
import { asks, NOTHING, refuses, type Draft, type Found } from './draft.ts';
import { findOpenReference } from './find-open-reference.ts';
import { chanceOfSubject, chanceOfWords } from './measure-chance.ts';
import { nameAt } from './name-what.ts';
import { isPerson, isRoleNoun } from './is-person.ts';
import type { Phrase, Statement } from './statement.ts';
import type { Changes } from './write-words.ts';

const NO_CHANGES: Changes = new Map();

const LONGEST_DEFINITION = 14;

/** *Quelle est la capitale de …*, *Qu'est-ce que …* */
export function askAttribute(statement: Statement): Found {
  const { view, attribute, verb, impersonal } = statement;
  if (attribute === null || impersonal) return NOTHING;
  if (nameAt(statement, attribute.head)?.type === 'person') return askWho(statement, attribute);
  if (view.words[attribute.head]?.upos !== 'NOUN') return NOTHING;
  if (verb.negated) return refuses(attribute.words, 'negative');
  const open =
    findOpenReference(statement, attribute.words, null) ??
    findOpenReference(statement, statement.subject.words, null);
  if (open !== null) return refuses(attribute.words, open);
  return isDefinite(statement, attribute.head)
    ? askIdentity(statement, attribute)
    : askDefinition(statement, attribute);
}

/** *Le premier chef de l'orchestre de Valmont est Luc Aubry* → *Qui est le premier chef …* */
function askWho(statement: Statement, attribute: Phrase): Found {
  const { view, subject, verb } = statement;
  const refuse = (reason: string): Found => refuses(attribute.words, reason);
  if (view.words[subject.head]?.upos !== 'NOUN' || !isRoleNoun(statement, subject.head))
    return NOTHING;
  if (verb.negated) return refuse('negative');
  const first = view.words[subject.words[0] ?? -1]?.form ?? '';
  if (!/^(?:le|la|l['’])$/iu.test(first)) return NOTHING;
  if (attribute.words.some((at) => view.words[at]?.upos === 'CCONJ')) return refuse('odd-list');
  const open = findOpenReference(statement, subject.words, null);
  if (open !== null) return refuse(open);
  // who holds an office now depends on when; who was the first does not
  const lasting = subject.words.some((at) =>
    /^(?:premier|seul|dernier)$/u.test(view.words[at]?.lemma ?? ''),
  );
  const others = statement.phrases.filter((phrase) => phrase !== attribute);
  if (!lasting && others.length > 0) return refuse('loose-attribute');
  const mention = nameAt(statement, attribute.head);
  const answer = attribute.words.filter((at) => mention?.words.includes(at) === true);
  return asks({
    word: 'who',
    role: 'attribute',
    opening: 'qui',
    order: 'inverted',
    asked: attribute,
    answer,
    answerHead: attribute.head,
    changes: NO_CHANGES,
    chance: chanceOfWords(statement, attribute.words),
    alone: true,
  });
}

/** *Paris est la capitale de la France*: which one is it. */
function askIdentity(statement: Statement, attribute: Phrase): Found {
  const { subject } = statement;
  const named =
    nameAt(statement, subject.head) !== null ||
    classOfNoun(statement, subject.words, subject.head) !== null;
  if (isPerson(statement, attribute.head) || !named) return NOTHING;
  const [gender, number] = [
    genderOf(statement, attribute.head),
    numberOf(statement, attribute.head),
  ];
  if (gender === null || number === null) return refuses(subject.words, 'unknown-gender');
  return asks({
    word: 'which',
    role: 'subject',
    opening: quel(gender, number),
    order: 'kept',
    asked: subject,
    answer: subject.words,
    answerHead: subject.head,
    changes: NO_CHANGES,
    chance: chanceOfSubject(statement, subject.words),
  });
}

/** *Azolla est un genre de fougères*, *Marie Curie est une physicienne polonaise*: what it is. */
function askDefinition(statement: Statement, attribute: Phrase): Found {
  const { view, subject, verb } = statement;
  const name = nameAt(statement, subject.head);
  const refuse = (reason: string): Found => refuses(attribute.words, reason);
  if (attribute.words.length < 3) return NOTHING;
  if (!/^(?:une?|des)$/iu.test(view.words[attribute.words[0] ?? -1]?.form ?? '')) return NOTHING;
  if (name === null && !isKind(statement)) return NOTHING;
  if (attribute.words.length > LONGEST_DEFINITION) return refuse('long-answer');
  const finite = view.words[verb.finite]?.form.toLowerCase() ?? '';
  if (!/^(?:est|était|sont|étaient)$/u.test(finite)) return refuse('odd-tense');
  const kind = view.words[attribute.head]?.lemma;
  if (subject.words.some((at) => view.words[at]?.lemma.toLowerCase() === kind))
    return refuse('repeated-noun');
  const person = isPerson(statement, subject.head);
  if (person !== isPerson(statement, attribute.head)) return refuse('unlike-attribute');
  const answer = withWhatFollows(statement, attribute);
  const base = {
    role: 'attribute',
    asked: attribute,
    answer,
    answerHead: attribute.head,
    changes: NO_CHANGES,
    chance: chanceOfWords(statement, attribute.words),
    alone: true,
  } as const;
  const drafts: Draft[] = [];
  if (person) {
    drafts.push({ ...base, word: 'who', opening: 'qui', order: 'inverted' });
  } else if (finite === 'est' || finite === 'sont')
    drafts.push({ ...base, word: 'what', opening: '', order: 'what-is' });
  return asks(...drafts);
}

/** *une exoplanète | en orbite autour d'une étoile*: as far as it can be kept in mind. */
function withWhatFollows(statement: Statement, attribute: Phrase): readonly number[] {
  const whole = [...attribute.words];
  for (const { words, place, aside, deprel } of statement.phrases) {
    if (place === 'front' || deprel === 'attribute' || words[0] === undefined) continue;
    if (aside || words[0] !== (whole.at(-1) ?? -1) + 1) break;
    whole.push(...words);
  }
  const open = findOpenReference(statement, whole, null);
  return whole.length <= LONGEST_DEFINITION && open === null ? whole : attribute.words;
}

/** *Un gallion est …*, *L'évolutionnisme est …*: the subject names a kind of thing and nothing more. */
function isKind({ view, subject }: Statement): boolean {
  const [first = -1, second = -1, ...more] = subject.words;
  return (
    more.length === 0 &&
    second === subject.head &&
    view.words[second]?.upos === 'NOUN' &&
    /^(?:une?|l[ae]|l['’])$/iu.test(view.words[first]?.form ?? '')
  );
}
