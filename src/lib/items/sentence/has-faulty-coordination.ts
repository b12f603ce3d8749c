import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import transitive from '../data/passive-verbs.json' with { type: 'json' };
import { dependentsBy, isNominal } from './dependents-by.ts';
import type { GrammarLookups } from './has-faulty-agreement.ts';

const TRANSITIVE: ReadonlySet<string> = new Set(transitive);
/** Objects before the verb, and the relative that is one. */
const OBJECT_BEFORE = /^(?:que|qu['’]|l['’]|le|la|les|se|s['’]|en|me|m['’]|nous|vous)$/iu;
/** How far before its verb an object pronoun stands, in words. */
const CLITIC_REACH = 4;
/** How far one adjective stands behind the other, in words. */
const ADJECTIVE_REACH = 4;

/**
 * Whether *et* or *ou* joins what cannot be joined: verbs that share a complement which only one of them
 * takes (*suit et participe à la fête*), a noun and a bare infinitive (*pour sa défense et améliorer*), nouns of which only
 * one has its preposition (*la vente et de contrôle*, *de la ville et ses maires*), adjectives of two
 * numbers (*longues et presque noire*).
 */
export function hasFaultyCoordination(view: TreeView, lookups: GrammarLookups): boolean {
  return view.words.some(
    ({ deprel, head }, at) =>
      deprel === 'conj' &&
      head >= 0 &&
      head < at &&
      (sharesComplement(view, at, head) ||
        isOfEarlierTime(view, at, head) ||
        isBareInfinitive(view, at, head) ||
        hasOtherPreposition(view, at, head) ||
        isOfOtherNumber(view, at, head, lookups)),
  );
}

function sharesComplement(view: TreeView, at: number, first: number): boolean {
  const [verb, other] = [view.words[first], view.words[at]];
  if (verb?.upos !== 'VERB' || other?.upos !== 'VERB' || !TRANSITIVE.has(verb.lemma)) return false;
  if (dependentsBy(view, at, /^cc/u)[0] !== first + 1) return false;
  if (verb.feats['Voice'] === 'Pass' || verb.deprel.startsWith('acl')) return false;
  if (dependentsBy(view, first, /^(?:obj|ccomp|xcomp|aux:pass|expl|iobj)/u).length > 0)
    return false;
  const isActive =
    verb.feats['VerbForm'] !== 'Part' || dependentsBy(view, first, /^aux/u).length > 0;
  const before = view.words.slice(Math.max(0, first - CLITIC_REACH), first);
  return (
    isActive &&
    dependentsBy(view, at, /^obj/u).length === 0 &&
    dependentsBy(view, at, /^obl/u).some((of) => of > at) &&
    !before.some(({ form, upos }) => upos === 'PRON' && OBJECT_BEFORE.test(form))
  );
}

/** *elle a ouvert la porte et avait crié* */
function isOfEarlierTime(view: TreeView, at: number, first: number): boolean {
  const auxiliaryOf = (verb: number): string =>
    view.words[dependentsBy(view, verb, /^aux(?::tense)?$/u)[0] ?? -1]?.form ?? '';
  return (
    dependentsBy(view, at, /subj/u).length === 0 &&
    /^(?:a|ont|est|sont)$/u.test(auxiliaryOf(first)) &&
    /^(?:avait|avaient|était|étaient)$/u.test(auxiliaryOf(at))
  );
}

function isBareInfinitive(view: TreeView, at: number, first: number): boolean {
  return (
    view.words[at]?.feats['VerbForm'] === 'Inf' &&
    view.words[first]?.upos === 'NOUN' &&
    dependentsBy(view, at, /^(?:mark|case|aux|cop)/u).length === 0 &&
    dependentsBy(view, first, /^case/u).some((of) => /^pour$/iu.test(view.words[of]?.form ?? '')) &&
    dependentsBy(view, first, /^cop/u).length === 0
  );
}

function hasOtherPreposition(view: TreeView, at: number, first: number): boolean {
  const { words } = view;
  if (words[at]?.upos !== 'NOUN' || !isNominal(words[first])) return false;
  const joint = dependentsBy(view, at, /^cc/u)[0];
  if (joint === undefined || dependentsBy(view, first, /^conj/u).length > 1) return false;
  const [own, head] = [dependentsBy(view, at, /^case/u), dependentsBy(view, first, /^case/u)];
  const [determiner, headed] = [at, first].map(
    (noun) => words[dependentsBy(view, noun, /^det/u)[0] ?? -1]?.form ?? '',
  );
  // *les bateaux anciens et de pêche*
  if (words[joint - 1]?.upos === 'ADJ') return false;
  if (own.length === 1 && head.length === 0) {
    const isDe = own[0] === joint + 1 && /^d(?:e|['’])$/iu.test(words[joint + 1]?.form ?? '');
    return isDe && determiner === '' && /^(?:le|la|l['’]|les)$/iu.test(headed ?? '');
  }
  return (
    own.length === 0 &&
    head.length === 1 &&
    /^\p{Ll}/u.test(words[first]?.form ?? '') &&
    /^(?:de|d['’]|à)$/iu.test(words[head[0] ?? -1]?.form ?? '') &&
    /^(?:le|la|l['’]|les)$/iu.test(headed ?? '') &&
    /^(?:ses|son|sa|leurs?)$/iu.test(determiner ?? '')
  );
}

function isOfOtherNumber(
  { words }: TreeView,
  at: number,
  first: number,
  { readingsOf }: GrammarLookups,
): boolean {
  if (words[at]?.upos !== 'ADJ' || words[first]?.upos !== 'ADJ' || at - first > ADJECTIVE_REACH)
    return false;
  const [one, other] = [first, at].map((adjective) => {
    const readings = readingsOf(words[adjective]?.form.toLowerCase() ?? '').filter(
      ({ upos, feats }) => upos === 'ADJ' || feats['VerbForm'] === 'Part',
    );
    const numbers = new Set(readings.map(({ feats }) => feats['Number']));
    return numbers.size === 1 ? [...numbers][0] : undefined;
  });
  // *les langues grecque et latine* share their noun in the singular
  return one === 'Plur' && other === 'Sing';
}
