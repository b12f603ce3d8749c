import { asks, NOTHING, refuses, type Found } from './draft.ts';
import { isPerson } from './is-person.ts';
import { readPreposition } from './read-preposition.ts';
import type { Phrase, Statement } from './statement.ts';
import type { Changes } from './write-words.ts';

const NO_CHANGES: Changes = new Map();

/** *à quinze ans*, *à l'âge de quinze ans* → *À quel âge …* */
export function askAge(statement: Statement): Found {
  const found = statement.phrases.map((phrase) => askPhrase(statement, phrase));
  return {
    drafts: found.flatMap(({ drafts }) => drafts),
    refused: found.flatMap(({ refused }) => refused),
  };
}

/** Whether a phrase is an age, said of a person. */
export function isAge(statement: Statement, phrase: Phrase): boolean {
  return ageOf(statement, phrase) !== null;
}

/** The words for the years: *quinze ans*. */
function ageOf(statement: Statement, phrase: Phrase): readonly number[] | null {
  const { view, subject } = statement;
  if (!/^(?:obl|advmod|nmod)(?::|$)/u.test(phrase.deprel)) return null;
  const mention = view.mentions.find(
    ({ type, words }) => type === 'duration' && words.every((at) => phrase.words.includes(at)),
  );
  const last = view.words[mention?.words.at(-1) ?? -1];
  if (mention === undefined || !/^(?:an|mois)$/u.test(last?.lemma ?? '')) return null;
  if (!isPerson(statement, subject.head)) return null;
  const opening = phrase.words
    .filter((at) => !mention.words.includes(at))
    .map((at) => view.words[at]?.form.toLowerCase() ?? '')
    .join(' ');
  return /^(?:à|dès)(?: l['’] âge de)?$/u.test(opening) ? mention.words : null;
}

function askPhrase(statement: Statement, phrase: Phrase): Found {
  const { view, verb } = statement;
  const age = ageOf(statement, phrase);
  if (age === null) return NOTHING;
  if (verb.negated) return refuses(phrase.words, 'negative');
  const preposition = readPreposition(statement, phrase)?.text === 'dès' ? 'dès' : 'à';
  const [number = phrase.head] = age.filter((at) => view.words[at]?.upos === 'NUM');
  return asks({
    word: 'how-many',
    role: 'oblique',
    order: 'inverted',
    opening: `${preposition} quel âge`,
    asked: phrase,
    answer: age,
    answerHead: number,
    changes: NO_CHANGES,
    chance: Math.max(
      view.words[phrase.head]?.arcConfidence ?? 0,
      phrase.place === 'front' ? 0.9 : 0,
    ),
  });
}
