import data from '#lib/items/data/passing-facts.json' with { type: 'json' };
import { isJoinedTitle } from '../../units/is-joined-title.ts';
import { findOpenReference } from '../french/find-open-reference.ts';
import { isMark, keepPhrase } from '../french/keep-phrase.ts';
import { nameAt } from '../french/name-what.ts';
import type { Source } from '../french/statement.ts';

const LIVES: ReadonlySet<string> = new Set(data.lives);
/** Longest thing or person that is asked about, in words. */
const LONGEST = 9;

/** *L'Avenir* within a sentence is a title, of which its article does not show the gender. */
export function isTitle({ view }: Source, [first = -1]: readonly number[]): boolean {
  return first > 0 && /^(?:L[ae]s?|L['’])$/u.test(view.words[first]?.form ?? '');
}

/** Who or what the participle tells of: the words before it, or the subject behind it. */
export function findBearer(source: Source, at: number): readonly number[] | null {
  const { view } = source;
  const { deprel = '', head = -1, feats = {} } = view.words[at] ?? {};
  // *née à Lyon en 1950 et morte à Paris*
  if (deprel === 'conj' && isTold(source, head)) return findBearer(source, head);
  let noun = -1;
  if (deprel.startsWith('acl')) noun = head;
  else if (/^(?:advcl|acl|xcomp)/u.test(deprel) && at === 0) noun = subjectOf(source, head);
  const word = view.words[noun];
  if (word === undefined || !/^(?:NOUN|PROPN)$/u.test(word.upos)) return null;
  // *Guerre et Paix, peinte en 1952*: both of them or the last
  if (isJoined(source, noun) || isJoinedTitle(view, noun)) return null;
  const words = keepPhrase(source, noun, (below) => {
    const relation = view.words[below]?.deprel ?? '';
    return below !== at && /^(?:det|amod|nmod|flat|appos|compound|nummod)/u.test(relation);
  })?.filter((own) => noun > at || own < at);
  const last = words?.at(-1) ?? -1;
  if (words === undefined || words.length === 0 || words.length > LONGEST) return null;
  const own = words.filter((each) => !isMark(source, each));
  if (own.length !== (own.at(-1) ?? 0) - (own[0] ?? 0) + 1) return null;
  for (let between = last + 1; between < at; between += 1)
    if (!isMark(source, between)) return null;
  return isClear(source, noun, own, feats) ? own : null;
}

function isJoined({ view }: Source, noun: number): boolean {
  return (
    view.words[noun]?.deprel === 'conj' &&
    (view.dependents[noun] ?? []).some((at) => view.words[at]?.form === 'et')
  );
}

function isTold({ view }: Source, at: number): boolean {
  const { lemma = '', feats = {} } = view.words[at] ?? {};
  return LIVES.has(lemma) && feats['VerbForm'] === 'Part';
}

function subjectOf({ view }: Source, verb: number): number {
  return (
    (view.dependents[verb] ?? []).find((at) => view.words[at]?.deprel.startsWith('nsubj')) ?? -1
  );
}

/** It is one that a name tells apart, and no other noun of it could be meant. */
function isClear(
  source: Source,
  noun: number,
  words: readonly number[],
  { Gender: gender, Number: number }: Readonly<Record<string, string>>,
): boolean {
  const { view } = source;
  if (gender === undefined || number === 'Plur') return false;
  const { upos, feats: own = {} } = view.words[noun] ?? {};
  if (own['Number'] === 'Plur') return false;
  if (upos === 'NOUN' && own['Gender'] !== undefined && own['Gender'] !== gender) return false;
  const [first = -1] = words;
  const definite = /^(?:le|la|l['’])$/iu.test(view.words[first]?.form ?? '');
  const named = words.some((at) => nameAt(source, at) !== null);
  const capital = words.some((at) => at > 0 && /^\p{Lu}/u.test(view.words[at]?.form ?? ''));
  if (!(definite || nameAt(source, first) !== null) || !(named || capital)) return false;
  const rivals = words.filter((at) => {
    const word = view.words[at];
    return at !== noun && word?.upos === 'NOUN' && word.feats['Gender'] === gender;
  });
  return rivals.length === 0 && findOpenReference(source, words, null) === null;
}

/** A name of a person that heads the words, or stands beside the noun that does: *le peintre Luc Roux*. */
export function isBorn(source: Source, at: number, about: readonly number[]): boolean {
  const { deprel = '', head = -1 } = source.view.words[at] ?? {};
  return (
    nameAt(source, at)?.type === 'person' &&
    !deprel.startsWith('flat') &&
    (!about.includes(head) || !hasPreposition(source, at))
  );
}

function hasPreposition({ view }: Source, at: number): boolean {
  return (view.dependents[at] ?? []).some((below) => view.words[below]?.deprel === 'case');
}
