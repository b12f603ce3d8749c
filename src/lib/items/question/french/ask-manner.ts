import { asks, NOTHING, refuses, type Found } from './draft.ts';
import { findOpenReference } from './find-open-reference.ts';
import type { Phrase, Statement } from './statement.ts';
import type { Changes } from './write-words.ts';

const NO_CHANGES: Changes = new Map();
const MAX_ANSWER = 14;
const NAMING = /^(?:appeler|surnommer|prénommer|intituler|baptiser|dénommer)$/u;

/** *Comment s'appelle …*, *Comment X fut-il surnommé*, *Comment …* → *en démontant les machines*. */
export function askManner(statement: Statement): Found {
  const found = statement.phrases.map((phrase) =>
    NAMING.test(statement.view.words[statement.verb.main]?.lemma ?? '')
      ? askName(statement, phrase)
      : askGerund(statement, phrase),
  );
  return {
    drafts: found.flatMap(({ drafts }) => drafts),
    refused: found.flatMap(({ refused }) => refused),
  };
}

function askName(statement: Statement, phrase: Phrase): Found {
  const { view } = statement;
  if (!/^(?:xcomp|obj|obl:arg|attribute)$/u.test(phrase.deprel) || phrase.place === 'front')
    return NOTHING;
  if (statement.view.words[statement.verb.finite]?.feats['Number'] === 'Plur') return NOTHING;
  const { verb, view: sentence } = statement;
  const reflexive = verb.clitics.some((at) => /^s/iu.test(sentence.words[at]?.form ?? ''));
  if (!verb.passive && !reflexive) return NOTHING;
  if (phrase.words.length > 6) return refuses(phrase.words, 'long-answer');
  const named = phrase.words.some(
    (at) => view.words[at]?.upos === 'PROPN' || /[«“"]/u.test(view.words[at]?.form ?? ''),
  );
  if (!named) return NOTHING;
  return asks({
    word: 'how',
    role: 'attribute',
    opening: 'comment',
    order: 'inverted',
    asked: phrase,
    answer: phrase.words,
    answerHead: phrase.head,
    changes: NO_CHANGES,
    chance: view.words[phrase.head]?.arcConfidence ?? 0,
  });
}

/** *en* with a participle right behind the verb's complements, without a comma, tells the way. */
function askGerund(statement: Statement, phrase: Phrase): Found {
  const { view, verb } = statement;
  const [first = -1, second = -1] = phrase.words;
  if (!phrase.deprel.startsWith('advcl') || !/^en$/iu.test(view.words[first]?.form ?? ''))
    return NOTHING;
  if (!(view.words[second]?.form ?? '').endsWith('ant')) return NOTHING;
  const refuse = (reason: string): Found => refuses(phrase.words, reason);
  if (phrase.aside || phrase.place === 'front') return refuse('loose-gerund');
  if (phrase.words.length > MAX_ANSWER) return refuse('long-answer');
  const owner = view.words[verb.finite]?.feats['Number'] === 'Plur' ? 'Plur' : 'Sing';
  const open = findOpenReference(statement, phrase.words.slice(1), owner);
  if (open !== null) return refuse(open);
  return asks({
    word: 'how',
    role: 'oblique',
    opening: 'comment',
    order: 'turned',
    asked: phrase,
    answer: phrase.words,
    answerHead: phrase.head,
    changes: NO_CHANGES,
    chance: view.words[phrase.head]?.arcConfidence ?? 0,
  });
}
