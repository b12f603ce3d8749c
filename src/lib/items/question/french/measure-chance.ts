import { isMark } from './keep-phrase.ts';
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
  return tags * arcs * (sure ? SURE_SUBJECT : chanceOfSubject(statement, subject.words));
}

/** At least this sure is what fills all the room between the clause's beginning and its verb. */
const HEMMED_IN = 0.8;

/** Chance that the subject is all these words and no others. */
export function chanceOfSubject(statement: Statement, words: readonly number[]): number {
  const { view, verb } = statement;
  const [first = -1] = words;
  const last = words.at(-1) ?? -1;
  const opens = first === 0 || /^(?:,|et|mais|;)$/u.test(view.words[first - 1]?.form ?? '');
  const meets = last + 1 === (verb.clitics[0] ?? verb.finite);
  const whole = last - first + 1 === words.length && !words.some((at) => isMark(statement, at));
  const chance = chanceOfWords(statement, words);
  return opens && meets && whole ? Math.max(chance, HEMMED_IN) : chance;
}

/** Chance of the least sure arc among these words; what holds a name together is sure. */
export function chanceOfWords({ view }: Source, words: readonly number[]): number {
  return Math.min(
    ...words.map((at) => {
      const word = view.words[at];
      if (word === undefined || word.upos === 'PUNCT') return 1;
      const { head } = word;
      const named = view.mentions.some(
        (mention) => mention.words.includes(at) && mention.words.includes(head),
      );
      return named ? 1 : word.arcConfidence;
    }),
  );
}
