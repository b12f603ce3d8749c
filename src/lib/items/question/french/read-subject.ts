import type { ClauseSubject } from '#lib/analysis/clauses/clause.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { isRelative } from './is-relative.ts';
import { isMark, keepPhrase } from './keep-phrase.ts';
import { nameAt } from './name-what.ts';
import type { GroupReading } from './read-verb-group.ts';
import type { Source, VerbGroup } from './statement.ts';

/** What only joins a clause to another one. */
const JOINS = /^(?:cc|conj|parataxis|discourse|punct)(?::|$)/u;

/** The words of the subject, if it stands before its verb in one piece and agrees with it. */
export function readSubject(
  source: Source,
  predicate: number,
  { word: head, shared }: ClauseSubject,
  { group, others }: GroupReading,
): Result<number[], string> {
  const start = group.clitics[0] ?? group.finite;
  const gathered = gatherSubject(source, head, others, start);
  if (gathered === null) return fail('torn-subject');
  const own = withWholeName(source, gathered);
  if (hasOpening(source, head, own)) return fail('odd-subject');
  if (/^(?:ADJ|VERB|ADV)$/u.test(source.view.words[head]?.upos ?? '')) return fail('odd-subject');
  if (!shared && isInterrupted(source, predicate, own, start)) return fail('interrupted-subject');
  if (isRelative(source, own)) return fail('relative');
  if (isLooseList(source, head, own)) return fail('loose-subject');
  if ((own.at(-1) ?? head) > start) return fail('inverted-subject');
  if (disagrees(source, head, own, group)) return fail('disagreeing-subject');
  return ok(own);
}

/**
 * The subject's words. What looks like a second subject right behind it and before the verb is the
 * rest of it: *Charles II le Chauve*.
 */
function gatherSubject(
  source: Source,
  head: number,
  others: readonly number[],
  start: number,
): number[] | null {
  const { view } = source;
  const takes = (at: number): boolean => view.words[at]?.deprel !== 'cc';
  const own = keepPhrase(source, head, takes);
  const second = others.filter(
    (at) => at !== head && view.words[at]?.deprel.startsWith('nsubj') === true,
  );
  if (own === null || second.length === 0) return own;
  const all = [own, ...second.map((at) => keepPhrase(source, at) ?? [])]
    .flat()
    .sort((a, b) => a - b);
  const [first = head] = all;
  const inOnePiece = all.every((at, index) => at === first + index && !isMark(source, at));
  return inOnePiece && first + all.length === start && head < start ? all : own;
}

/** *René Marin naît …*, where *René* was taken for a participle: the name as a whole. */
function withWholeName(source: Source, own: number[]): number[] {
  const [first = -1] = own;
  const before = nameAt(source, first)?.words.filter((at) => at < first) ?? [];
  const from = first - before.length;
  return before.every((at, index) => at === from + index) ? [...before, ...own] : own;
}

/** Something that hangs neither on the subject nor on the verb stands between them. */
function isInterrupted(
  source: Source,
  predicate: number,
  own: readonly number[],
  start: number,
): boolean {
  const { view } = source;
  for (let at = (own.at(-1) ?? start) + 1; at < start; at += 1) {
    if (isMark(source, at) || source.bracketed.has(at)) continue;
    const word = view.words[at];
    const joins = word?.head === predicate && JOINS.test(word.deprel);
    if (joins || (word?.feats['VerbForm'] === 'Fin' && word.head === predicate)) return true;
  }
  return false;
}

/** Nouns of number, with which the verb may be in the plural. */
const MANY =
  /^(?:plupart|majorité|moitié|tiers|quart|nombre|série|dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier|million|milliard|ensemble|groupe|partie|reste|total|couple|foule|multitude|infinité|pourcent|%|part|peu|beaucoup|on)$/u;

/** The verb is in one number and the noun before it in the other: it is not its subject. */
function disagrees(
  { view }: Source,
  head: number,
  own: readonly number[],
  { finite }: VerbGroup,
): boolean {
  const noun = view.words[head];
  const verb = view.words[finite]?.feats['Number'];
  if (noun?.upos !== 'NOUN' || verb === undefined) return false;
  const joined = own.some((at) => view.words[at]?.upos === 'CCONJ');
  const counted = own.some((at) => view.words[at]?.upos === 'NUM');
  const number = noun.feats['Number'];
  if (number === 'Plur' && verb === 'Sing') return !counted;
  return number === 'Sing' && verb === 'Plur' && !joined && !counted && !MANY.test(noun.lemma);
}

/** A preposition or a conjunction opens it: no subject at all. */
function hasOpening({ view }: Source, head: number, own: readonly number[]): boolean {
  const { upos, form = '' } = view.words[own[0] ?? head] ?? {};
  if (upos === 'SCONJ' || /^(?:que|qu['’]|dont|si)$/iu.test(form)) return true;
  const counted = (view.dependents[head] ?? []).some((at) => view.words[at]?.upos === 'NUM');
  return upos === 'ADP' && !counted && !/^de$/iu.test(form);
}

/** A comma in a subject without a list of several: the parts do not belong together. */
function isLooseList(source: Source, head: number, own: readonly number[]): boolean {
  const { view } = source;
  if (!own.some((at) => /^[,;:–—]$/u.test(view.words[at]?.form ?? ''))) return false;
  const joined = own.some((at) => view.words[at]?.upos === 'CCONJ');
  return !joined || !(view.dependents[head] ?? []).some((at) => view.words[at]?.deprel === 'conj');
}
