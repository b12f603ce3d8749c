import type { Source, Statement } from './statement.ts';

/** How far the subject is sure where both parsers built all of it; see `sureSubjects`. */
const SURE_SUBJECT = 0.97;

/** Chance that the verb and its subject are read right, 0 to 1: the least sure word decides. */
export function chanceOfFrame(statement: Statement): number {
  const { view, verb, subject, predicate, impersonal } = statement;
  const group = [...verb.clitics, verb.finite, ...verb.rest, predicate];
  const tags = Math.min(...group.map((at) => view.words[at]?.tagConfidence ?? 0));
  const helpers = group.filter((at) => at !== predicate && at !== verb.main);
  const arcs = Math.min(1, ...helpers.map((at) => view.words[at]?.arcConfidence ?? 0));
  const sure = view.sureSubjects.includes(subject.head) || impersonal;
  return tags * arcs * (sure ? SURE_SUBJECT : chanceOfWords(statement, subject.words));
}

/** Chance of the least sure arc among these words. */
export function chanceOfWords({ view }: Source, words: readonly number[]): number {
  return Math.min(
    ...words.map((at) => {
      const word = view.words[at];
      return word === undefined || word.upos === 'PUNCT' ? 1 : word.arcConfidence;
    }),
  );
}
