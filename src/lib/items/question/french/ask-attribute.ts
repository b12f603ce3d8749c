import { genderOf, numberOf, quel } from './agree-interrogative.ts';
import { isDefinite } from './ask-subject.ts';
import { asks, NOTHING, refuses, type Draft, type Found } from './draft.ts';
import { findOpenReference } from './find-open-reference.ts';
import { chanceOfWords } from './measure-chance.ts';
import { nameAt } from './name-what.ts';
import type { Statement } from './statement.ts';
import type { Changes } from './write-words.ts';

const NO_CHANGES: Changes = new Map();

/** *Quelle est la capitale de …* of *Paris est la capitale de …* and the other way round. */
export function askAttribute(statement: Statement): Found {
  const { view, attribute, subject, verb, lexicon } = statement;
  if (attribute === null || verb.negated) return NOTHING;
  const noun = view.words[attribute.head];
  const head = view.words[subject.head];
  if (noun?.upos !== 'NOUN' || head === undefined) return NOTHING;
  const drafts: Draft[] = [];
  const isRole = lexicon.roleNouns.has(noun.form.toLowerCase());
  if (
    isDefinite(statement, attribute.head) &&
    !isRole &&
    nameAt(statement, subject.head) !== null
  ) {
    const [gender, number] = [
      genderOf(statement, attribute.head),
      numberOf(statement, attribute.head),
    ];
    const open =
      findOpenReference(statement, attribute.words, null) ??
      findOpenReference(statement, subject.words, null);
    if (open !== null) return refuses(subject.words, open);
    if (gender === null || number === null) return refuses(subject.words, 'unknown-gender');
    drafts.push({
      word: 'which',
      role: 'subject',
      opening: quel(gender, number),
      order: 'kept',
      asked: subject,
      answer: subject.words,
      answerHead: subject.head,
      changes: NO_CHANGES,
      chance: chanceOfWords(statement, subject.words),
    });
  }
  return asks(...drafts);
}
