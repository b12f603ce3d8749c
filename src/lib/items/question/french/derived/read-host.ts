import { isMark, keepPhrase } from '../keep-phrase.ts';
import type { Source } from '../statement.ts';

/** What is not part of a noun phrase as a subject: its preposition, and what is said of it besides. */
const APART =
  /^(?:case|cc|mark|conj|parataxis|cop|nsubj|advmod|advcl|obl|obj|punct|expl|aux|dep)(?::|$)/u;

/**
 * The words of the noun that a clause tells of, as they would stand as its subject. Null where it is
 * a pronoun, one of several, or something new: *un club*.
 */
export function readHost(source: Source, host: number): number[] | null {
  const { view } = source;
  const word = view.words[host];
  if (word === undefined || !/^(?:NOUN|PROPN)$/u.test(word.upos)) return null;
  const dependents = view.dependents[host] ?? [];
  if (dependents.some((at) => view.words[at]?.deprel === 'conj') || word.deprel === 'conj')
    return null;
  const words = keepPhrase(
    source,
    host,
    (at) =>
      !APART.test(view.words[at]?.deprel ?? '') &&
      !(view.words[at]?.deprel ?? '').startsWith('acl'),
  );
  if (words === null || words.some((at) => isMark(source, at))) return null;
  const determiner = dependents.find((at) => view.words[at]?.upos === 'DET');
  const definite = view.words[determiner ?? -1]?.feats['Definite'];
  if (word.upos === 'NOUN' && definite !== 'Def') return null;
  return definite === 'Ind' ? null : words;
}

/** Whether nothing but a comma or brackets stands between the two, which makes the first the nearer. */
export function follows(source: Source, words: readonly number[], clauseStart: number): boolean {
  const { view, bracketed } = source;
  let set = false;
  for (let at = (words.at(-1) ?? clauseStart) + 1; at < clauseStart; at += 1) {
    const isBracket = bracketed.has(at) || /^[()]$/u.test(view.words[at]?.form ?? '');
    if (!isBracket && view.words[at]?.form !== ',') return false;
    set = true;
  }
  return set;
}

/**
 * Whether a clause behind these words could as well tell of another noun among them or before them:
 * *le fils du roi, qui …*
 */
export function isRivalled(
  { view }: Source,
  host: number,
  words: readonly number[],
  number: string | undefined,
): boolean {
  const mention = view.mentions.find((each) => each.words.includes(host));
  const fits = (at: number): boolean => {
    const { upos = 'X', feats = {} } = view.words[at] ?? {};
    if (!/^(?:NOUN|PROPN)$/u.test(upos)) return false;
    const own = feats['Number'];
    return number === undefined || own === undefined || own === number;
  };
  // *la peintre Anna Berger, qui …*: the name says the same as its noun
  const named = (view.dependents[host] ?? [])
    .filter((at) => /^(?:appos|flat)/u.test(view.words[at]?.deprel ?? ''))
    .flatMap((at) => view.mentions.find((each) => each.words.includes(at))?.words ?? [at]);
  const inside = words.some(
    (at) => at > host && mention?.words.includes(at) !== true && !named.includes(at) && fits(at),
  );
  const { head = -1, deprel = '' } = view.words[host] ?? {};
  const above = deprel.startsWith('nmod') && mention?.words.includes(head) !== true && fits(head);
  return inside || above;
}
