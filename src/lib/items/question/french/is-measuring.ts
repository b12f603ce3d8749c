import type { Preposition } from './read-preposition.ts';
import type { Statement } from './statement.ts';
import { writeWords } from './write-words.ts';

/** Verbs whose subject may follow them: *Combien d'habitants compte Nantes ?* */
const MEASURING =
  /^(?:compter|mesurer|peser|coûter|durer|posséder|contenir|comporter|comprendre|abriter)$/u;
/** Verbs that *combien* alone asks of: *Combien mesure le lynx ?* */
const WITH_COMBIEN = /^(?:mesurer|peser|coûter|valoir)$/u;
const ONE = /^(?:environ |presque |près d['’]|plus d['’]|moins d['’])?une? [\p{L}]+$/u;

/** What is counted cannot be taken for the subject, so the subject may follow the verb. */
export function isMeasuring({ view, verb, subject }: Statement): boolean {
  return (
    MEASURING.test(view.words[verb.main]?.lemma ?? '') &&
    verb.main === verb.finite &&
    view.words[subject.head]?.upos !== 'PRON'
  );
}

/** *environ un mètre*: how many metres would give the unit away. */
export function isOneUnit(statement: Statement, { text, rest }: Preposition): boolean {
  const { view, verb } = statement;
  return (
    text === '' &&
    WITH_COMBIEN.test(view.words[verb.main]?.lemma ?? '') &&
    ONE.test(writeWords(statement, rest))
  );
}
