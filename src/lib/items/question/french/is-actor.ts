import words from '#lib/items/data/french-questions.json' with { type: 'json' };
import clues from '#lib/analysis/data/clue-words.json' with { type: 'json' };
import { nameAt } from './name-what.ts';
import type { Statement } from './statement.ts';

const WILL_VERBS: ReadonlySet<string> = new Set(words.willVerbs);
const HUMAN_VERBS: ReadonlySet<string> = new Set([...clues.humanVerbs.fr, ...words.humanVerbs]);
const COLLECTIVE: ReadonlySet<string> = new Set(words.collectives);

/** Whether the subject, though no person that is known, does what *qui* may be asked of. */
export function isActor(statement: Statement): boolean {
  const { subject, object } = statement;
  const organised = nameAt(statement, subject.head)?.type === 'organisation' && object !== null;
  return organised || isCollective(statement) || isUnknownActor(statement);
}

/** *la cour d'appel*, *une délégation*: people together, who do something. */
function isCollective({ view, subject, verb, object }: Statement): boolean {
  const head = view.words[subject.head];
  return (
    head?.upos === 'NOUN' &&
    COLLECTIVE.has(head.lemma.toLowerCase()) &&
    !verb.passive &&
    object !== null
  );
}

/** *Rochambeau attendait des renforts*: a name of which only the verb says what it can be. */
function isUnknownActor(statement: Statement): boolean {
  const { view, subject, verb, lexicon } = statement;
  const head = view.words[subject.head];
  const name = nameAt(statement, subject.head);
  if (head?.upos !== 'PROPN' || verb.passive || (name !== null && name.type !== null)) return false;
  if (lexicon.places.has(head.form) || !isSingular(statement)) return false;
  return HUMAN_VERBS.has(view.words[verb.main]?.lemma ?? '') || isWilled(statement);
}

export function isSingular({ view, verb }: Statement): boolean {
  return view.words[verb.finite]?.feats['Number'] !== 'Plur';
}

/** *Londres décida*: the name of a place stands for who rules there. */
export function isWilled({ view, verb }: Statement): boolean {
  return (
    WILL_VERBS.has(view.words[verb.main]?.lemma ?? '') ||
    WILL_VERBS.has(view.words[verb.finite]?.lemma ?? '')
  );
}
