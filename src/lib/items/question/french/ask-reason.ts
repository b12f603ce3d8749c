import { asks, NOTHING, refuses, type Found } from './draft.ts';
import { findOpenReference } from './find-open-reference.ts';
import { inversionPronoun } from './find-inversion-pronoun.ts';
import { chanceOfWords } from './measure-chance.ts';
import type { Phrase, Statement } from './statement.ts';
import type { Changes } from './write-words.ts';

const NO_CHANGES: Changes = new Map();
const MAX_ANSWER = 16;
const CAUSE =
  /^(?:à cause d|en raison d|grâce à|faute d|par manque d|parce qu|car |puisqu|afin d|afin qu|du fait d|par peur d|par crainte d)/iu;
const AIM = /^pour$/iu;
/** Verbs that *pour* completes: *attendre 1795 pour agir* tells of no aim. */
const NO_AIM = /^(?:attendre|suffire|falloir|hésiter|tarder|patienter|manquer)$/u;

/** *Pourquoi …*: only where the sentence says itself that something is the cause or the aim. */
export function askReason(statement: Statement): Found {
  const found = statement.phrases.map((phrase) => askPhrase(statement, phrase));
  return {
    drafts: found.flatMap(({ drafts }) => drafts),
    refused: found.flatMap(({ refused }) => refused),
  };
}

function askPhrase(statement: Statement, phrase: Phrase): Found {
  const { view, verb } = statement;
  if (!/^(?:obl|advcl|advmod)/u.test(phrase.deprel)) return NOTHING;
  const start = view.words[phrase.words[0] ?? 0]?.start ?? 0;
  const opening = view.text.slice(start, start + 20);
  const aims =
    AIM.test(view.words[phrase.words[0] ?? -1]?.form ?? '') &&
    view.words[phrase.head]?.feats['VerbForm'] === 'Inf';
  if (!CAUSE.test(opening) && !aims) return NOTHING;
  const refuse = (reason: string): Found => refuses(phrase.words, reason);
  if (verb.negated) return refuse('negative');
  if (phrase.words.length > MAX_ANSWER) return refuse('long-answer');
  if (aims && (phrase.place === 'front' || NO_AIM.test(view.words[verb.main]?.lemma ?? '')))
    return refuse('loose-aim');
  const open = findOpenReference(
    statement,
    phrase.words.filter((at) => !takesUpSubject(statement, at)),
    view.words[verb.finite]?.feats['Number'] === 'Plur' ? 'Plur' : 'Sing',
  );
  if (open !== null) return refuse(open);
  return asks({
    word: 'why',
    role: 'oblique',
    opening: 'pourquoi',
    order: 'turned',
    asked: phrase,
    answer: phrase.words,
    answerHead: phrase.head,
    changes: NO_CHANGES,
    chance: Math.min(
      view.words[phrase.head]?.arcConfidence ?? 0,
      chanceOfWords(statement, [phrase.head]),
    ),
  });
}

/** *Elle renonça parce qu'elle était malade*: the pronoun has the gender and number of the subject. */
function takesUpSubject(statement: Statement, at: number): boolean {
  const { view, subject } = statement;
  const { form = '', deprel = '' } = view.words[at] ?? {};
  if (!deprel.startsWith('nsubj') || !/^(?:ils?|elles?)$/iu.test(form)) return false;
  const pronoun = inversionPronoun(statement);
  return pronoun !== null && pronoun === form.toLowerCase() && subject.head < at;
}
