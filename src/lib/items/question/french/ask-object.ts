import words from '#lib/items/data/french-questions.json' with { type: 'json' };
import { agreeParticiple, agreeParticipleWith } from './agree-participle.ts';
import { classOfName } from './class-of-name.ts';
import { classOfNoun } from './class-of-noun.ts';
import { asks, NOTHING, refuses, type Found } from './draft.ts';
import { isVague } from './is-vague.ts';
import { findOpenReference } from './find-open-reference.ts';
import { isBareDefinite } from './is-open-definite.ts';
import { isPeople, isPerson } from './is-person.ts';
import { chanceOfWords } from './measure-chance.ts';
import { nameAt, nameWhat, placeNoun } from './name-what.ts';
import type { Statement } from './statement.ts';
import type { Changes } from './write-words.ts';

const COPULAR: ReadonlySet<string> = new Set(words.copularVerbs);
const LIGHT: ReadonlySet<string> = new Set(words.lightVerbs);
const NO_CHANGES: Changes = new Map();
const MAX_ANSWER = 12;

/** *Quel film tourna …*, *Qui Napoléon battit-il …*, *Que découvrit Marie Curie …* */
export function askObject(statement: Statement): Found {
  const { view, object, verb } = statement;
  if (object === null || statement.impersonal) return NOTHING;
  const head = view.words[object.head];
  const refuse = (reason: string): Found => refuses(object.words, reason);
  if (head === undefined || object.place === 'front' || !/^(?:NOUN|PROPN)$/u.test(head.upos))
    return refuse('no-noun');
  if (verb.negated) return refuse('negative');
  if (COPULAR.has(view.words[verb.main]?.lemma ?? '')) return refuse('copular-verb');
  if (object.words.length > MAX_ANSWER) return refuse('long-answer');
  if (isVague(statement, object)) return refuse('vague-answer');
  if (isCutShort(statement)) return refuse('loose-complement');
  const owner = view.words[verb.finite]?.feats['Number'] === 'Plur' ? 'Plur' : 'Sing';
  const open = findOpenReference(statement, object.words, owner);
  if (open !== null) return refuse(open);
  const name = nameAt(statement, object.head);
  const base = {
    role: 'object',
    order: 'turned',
    asked: object,
    answer: object.words,
    answerHead: object.head,
    changes: NO_CHANGES,
    chance: chanceOfWords(statement, object.words),
  } as const;
  const determined = (view.dependents[object.head] ?? []).some(
    (at) => view.words[at]?.upos === 'DET',
  );
  const which = nameWhat(statement, object.words, object.head);
  if (which !== null) {
    const changes = agreeParticiple(statement, object.head);
    if (changes === null) return refuse('agreement');
    return asks({
      ...base,
      word: 'which',
      opening: which.which,
      answer: which.answer,
      answerHead: which.head,
      changes,
    });
  }
  const person = isPerson(statement, object.head) && (determined || name !== null);
  if (person || isPeople(statement, object.head))
    return asks({ ...base, word: 'who', opening: 'qui' });
  const place = placeNoun(statement, object.words, object.head);
  if (place !== null) {
    const gender = place.which.startsWith('quelle') ? 'Fem' : 'Masc';
    const changes = agreeParticipleWith(statement, gender, 'Sing');
    if (changes === null) return refuse('agreement');
    return asks({ ...base, word: 'which', opening: place.which, changes });
  }
  const listed =
    classOfName(statement, object.words, object.head) ??
    classOfNoun(statement, object.words, object.head);
  if (listed !== null) {
    const changes = agreeParticipleWith(statement, listed.gender, 'Sing');
    if (changes === null) return refuse('agreement');
    return asks({ ...base, word: 'which', opening: listed.which, changes });
  }
  if (LIGHT.has(view.words[verb.main]?.lemma ?? '')) return refuse('light-verb');
  if (!determined && name === null) return refuse('bare-noun');
  if (name !== null && (name.type === null || name.type === 'organisation'))
    return refuse('unknown-name');
  if (isBareDefinite(statement, object.head, new Set(object.words))) return refuse('bare-answer');
  return asks({ ...base, word: 'what', opening: '', order: 'que' });
}

/** What follows belongs to the object more likely than not: *la sortie* | *de sa version*. */
function isCutShort({ view, object }: Statement): boolean {
  const next = view.words[(object?.words.at(-1) ?? -1) + 1];
  const after = view.words[(object?.words.at(-1) ?? -1) + 2];
  if (/^en$/iu.test(next?.form ?? '') && after?.form === 'cours') return true;
  return next !== undefined && /^(?:de|d['’]|du|des|et|ou)$/iu.test(next.form);
}
