import { tradeCalled } from '../trades.ts';
import { asks, NOTHING, refuses, type Found } from './draft.ts';
import { isPerson } from './is-person.ts';
import { chanceOfWords } from './measure-chance.ts';
import { readPreposition } from './read-preposition.ts';
import type { Phrase, Statement } from './statement.ts';

/** *Elle travaille d'abord comme institutrice* → *Quel métier exerce-t-elle ?*, *Par quel métier commence-t-elle ?* */
export function askOccupation(statement: Statement): Found {
  const { view, verb, subject } = statement;
  const work = view.words[verb.main];
  if (work?.lemma !== 'travailler' || !isPerson(statement, subject.head)) return NOTHING;
  const phrase = statement.phrases.find((each) => isTrade(statement, each));
  if (phrase === undefined) return NOTHING;
  if (verb.negated) return refuses(phrase.words, 'negative');
  const { rest } = readPreposition(statement, phrase) ?? { rest: phrase.words };
  const plural = rest.some((at) => view.words[at]?.deprel === 'conj');
  const first = /d['’]abord/u.test(view.text);
  return asks({
    word: 'which',
    role: 'oblique',
    opening: `${first ? 'par ' : ''}${plural ? 'quels métiers' : 'quel métier'}`,
    order: 'inverted',
    asked: phrase,
    listed: true,
    answer: rest,
    answerHead: phrase.head,
    changes: new Map([[verb.main, rephrase(work.form, first ? 'commenc' : 'exerc')]]),
    chance: chanceOfWords(statement, phrase.words),
  });
}

/** *travaillait* → *exerçait*, *commençait*. */
function rephrase(form: string, stem: string): string {
  return form.replace(/^travaill/u, stem).replace(/c(?=[aâ])/u, 'ç');
}

/** *comme institutrice et bibliothécaire*: nouns for trades and nothing else. */
function isTrade(statement: Statement, phrase: Phrase): boolean {
  const { view } = statement;
  const read = readPreposition(statement, phrase);
  if (read?.text !== 'comme') return false;
  return read.rest.every((at) => {
    const { form = '', upos } = view.words[at] ?? {};
    return upos === 'CCONJ' || tradeCalled(form) !== null;
  });
}
