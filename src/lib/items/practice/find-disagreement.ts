import type { FormReading } from '#lib/analysis/form-lexicon/form-lexicon.ts';
import { findOwnSubject } from '#lib/analysis/clauses/find-own-subject.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { readNoun } from '../article/read-noun.ts';
import { isReflexive } from '../conjugation/is-reflexive.ts';
import { readSubject } from '../conjugation/read-subject.ts';
import type { GrammarLookups } from '../sentence/has-faulty-agreement.ts';

/** *une dizaine*, *des milliers*: of several. */
const MEASURE =
  /^(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier|million|milliard)$/u;
/** How far behind its noun an adjective is still held to agree with it, in words. */
const REACH = 3;

/**
 * A word that does not agree with its noun or its subject as the sentence is read: *une
 * leçon très brefs*, *elle s'est présenté*, *le calme et la paix règne*. Null for none. What is merely read wrongly
 * counts too: then nobody should practise on it.
 */
export function findDisagreement(view: TreeView, lookups: GrammarLookups): number | null {
  const found = view.words.findIndex(
    (_, at) =>
      isUnlikeNoun(view, at, lookups) ||
      isUnlikeNumber(view, at, lookups) ||
      isUnlikeMeasure(view, at, lookups) ||
      isFiniteBehindAuxiliary(view, at, lookups) ||
      isLooseOpening(view, at, lookups) ||
      isUnlikeSubject(view, at, lookups) ||
      isVerbUnlikeSubject(view, at, lookups),
  );
  return found < 0 ? null : found;
}

interface Shown {
  readonly gender: string | null;
  readonly number: string | null;
}

/** Whether some reading of a form as adjective or participle goes with what is shown. */
function agrees(readings: readonly FormReading[], { gender, number }: Shown): boolean {
  const agreeing = readings.filter(
    ({ upos, feats }) => upos === 'ADJ' || feats['VerbForm'] === 'Part' || upos === 'NOUN',
  );
  return (
    agreeing.length === 0 ||
    agreeing.some(({ feats }) => {
      const [ownGender, ownNumber] = [feats['Gender'], feats['Number']];
      return (
        (gender === null || ownGender === undefined || ownGender === gender) &&
        (number === null || ownNumber === undefined || ownNumber === number)
      );
    })
  );
}

function isUnlikeNoun(view: TreeView, at: number, lookups: GrammarLookups): boolean {
  const { words, dependents } = view;
  const word = words[at];
  const noun = words[word?.head ?? -1];
  if (word === undefined || noun?.upos !== 'NOUN') return false;
  const isParticiple = word.feats['VerbForm'] === 'Part' && word.feats['Tense'] !== 'Pres';
  const isModifier = word.deprel === 'amod' || (word.deprel === 'acl' && isParticiple);
  if (!isModifier || Math.abs(at - word.head) > REACH) return false;
  // Two nouns may share their adjective, and two adjectives their noun: *les langues grecque et latine*.
  const shared = [...(dependents[word.head] ?? []), ...(dependents[at] ?? [])];
  if (noun.deprel === 'conj' || shared.some((one) => words[one]?.deprel === 'conj')) return false;
  return !agrees(lookups.readingsOf(word.form.toLowerCase()), nounShown(view, word.head, lookups));
}

function nounShown(view: TreeView, at: number, lookups: GrammarLookups): Shown {
  const { words, dependents } = view;
  const { gender, number } = readNoun(
    words[at]?.form.toLowerCase() ?? '',
    lookups.readingsOf,
    lookups.lexicon,
  );
  const determiner = (dependents[at] ?? []).find((one) => words[one]?.deprel === 'det');
  return { gender, number: number ?? words[determiner ?? -1]?.feats['Number'] ?? null };
}

/** *quarante espèce* */
function isUnlikeNumber({ words }: TreeView, at: number, lookups: GrammarLookups): boolean {
  const numeral = words[at];
  if (numeral?.deprel !== 'nummod' || numeral.head <= at || at + 2 < numeral.head) return false;
  if (/^(?:une?|zéro|0|1|0[.,]\d+|1[.,]\d+)$/iu.test(numeral.form)) return false;
  const noun = words[numeral.head];
  const { number } = readNoun(noun?.form.toLowerCase() ?? '', lookups.readingsOf, lookups.lexicon);
  return noun?.upos === 'NOUN' && number === 'Sing';
}

/** *une quarantaine d'année* */
function isUnlikeMeasure({ words }: TreeView, at: number, lookups: GrammarLookups): boolean {
  const [measure, de, noun] = [words[at], words[at + 1], words[at + 2]];
  if (!MEASURE.test(measure?.lemma ?? '') || !/^(?:de|d['’])$/u.test(de?.form ?? '')) return false;
  const { number } = readNoun(noun?.form.toLowerCase() ?? '', lookups.readingsOf, lookups.lexicon);
  return noun?.upos === 'NOUN' && number === 'Sing';
}

/** *il n'a pas réussit* */
function isFiniteBehindAuxiliary(
  { words }: TreeView,
  at: number,
  lookups: GrammarLookups,
): boolean {
  const auxiliary = words[at];
  if (auxiliary?.lemma !== 'avoir' || auxiliary.feats['VerbForm'] !== 'Fin') return false;
  let next = at + 1;
  while (words[next]?.upos === 'ADV') next += 1;
  const readings = lookups.readingsOf(words[next]?.form.toLowerCase() ?? '');
  return (
    readings.length > 0 &&
    readings.every(({ upos, feats }) => upos === 'VERB' && feats['VerbForm'] === 'Fin')
  );
}

/**
 * A participle that opens a sentence and agrees with another word than its subject, or is not parted from
 * it: *Loué en mai, celle-ci le vend*, *Devenue grande la ville brûle*.
 */
function isLooseOpening(view: TreeView, at: number, lookups: GrammarLookups): boolean {
  const { words } = view;
  if (at > 0 || words[0]?.feats['VerbForm'] !== 'Part' || words[0].head < 0) return false;
  const root = words.findIndex(({ head }) => head === -1);
  const subject = findOwnSubject(words, view.dependents[root] ?? []);
  if (subject === undefined || subject > root) return false;
  if (!words.slice(0, subject).some(({ form }) => form === ',')) return true;
  const shown = readSubject(view, root, lookups);
  if (typeof shown === 'string' || shown.person !== 3 || words[0].feats['Tense'] === 'Pres')
    return false;
  return !agrees(lookups.readingsOf(words[0].form.toLowerCase()), shown);
}

/** What the subject is or became, and a participle with *être*. */
function isUnlikeSubject(view: TreeView, at: number, lookups: GrammarLookups): boolean {
  const { words, dependents } = view;
  const word = words[at];
  if (word?.upos !== 'ADJ' && word?.feats['VerbForm'] !== 'Part') return false;
  const below = dependents[at] ?? [];
  const helper = below.find((one) => /^(?:aux|cop)/u.test(words[one]?.deprel ?? ''));
  if (helper === undefined || words[helper]?.lemma !== 'être') return false;
  const subject = readSubject(view, at, lookups);
  if (typeof subject === 'string' || subject.person !== 3) return false;
  if (below.some((one) => /^(?:on|ce|c['’]|cela|ça)$/iu.test(words[one]?.form ?? ''))) return false;
  const hasObject = below.some((one) => words[one]?.deprel === 'obj');
  if (isReflexive(view, helper, subject) && hasObject) return false;
  return !agrees(lookups.readingsOf(word.form.toLowerCase()), subject);
}

function isVerbUnlikeSubject(view: TreeView, at: number, lookups: GrammarLookups): boolean {
  const { words, dependents } = view;
  const verb = words[at];
  if (verb?.feats['VerbForm'] !== 'Fin') return false;
  const predicate = /^(?:aux|cop)/u.test(verb.deprel) ? verb.head : at;
  const own = findOwnSubject(words, dependents[predicate] ?? []);
  const isRelative = /^qui$/iu.test(words[own ?? -1]?.form ?? '');
  if (own === undefined || (words[own]?.upos !== 'NOUN' && !isRelative)) return false;
  const subject = readSubject(view, predicate, lookups);
  if (typeof subject === 'string' || subject.person !== 3) return false;
  if (/^(?:ce|c['’])$/iu.test(words[Math.min(at, predicate) - 1]?.form ?? '')) return false;
  const readings = lookups.lexicon.verbs
    .readings(verb.form.toLowerCase())
    .filter((reading) => reading.verbForm === 'Fin');
  return (
    readings.length > 0 &&
    !readings.some(({ person, number }) => person === 3 && number === subject.number)
  );
}
