import { asks, NOTHING, refuses, type Found } from './draft.ts';
import { isMark } from './keep-phrase.ts';
import { chanceOfWords } from './measure-chance.ts';
import type { Phrase, Statement } from './statement.ts';
import { writeWords, type Changes } from './write-words.ts';

const NO_CHANGES: Changes = new Map();
const AT_ONE = /^à (?:environ |près d['’]e? ?|plus d['’]e? ?)?[\d\p{L}\s-]+ mètres d['’]altitude$/u;
const BETWEEN = /^entre [\d\p{L}\s-]+ et [\d\p{L}\s-]+ mètres d['’]altitude$/u;
/** *d'altitude*. */
const TAIL = 2;

/** *vit entre 800 et 2 000 mètres d'altitude* → *À quelle altitude vit … ?* */
export function askAltitude(statement: Statement): Found {
  const found = statement.phrases
    .filter(({ deprel }) => deprel.startsWith('obl'))
    .map((phrase) => askPhrase(statement, phrase));
  return {
    drafts: found.flatMap(({ drafts }) => drafts),
    refused: found.flatMap(({ refused }) => refused),
  };
}

function askPhrase(statement: Statement, phrase: Phrase): Found {
  const own = phrase.words.filter((at) => !isMark(statement, at));
  const text = writeWords(statement, own).toLowerCase();
  const isRange = BETWEEN.test(text);
  if (!isRange && !AT_ONE.test(text)) return NOTHING;
  if (statement.verb.negated) return refuses(phrase.words, 'negative');
  return asks({
    word: 'how-many',
    role: 'oblique',
    opening: 'à quelle altitude',
    order: 'inverted',
    asked: phrase,
    answer: own.slice(isRange ? 0 : 1, -TAIL),
    answerHead: phrase.head,
    changes: NO_CHANGES,
    chance: chanceOfWords(statement, [phrase.head]),
  });
}
