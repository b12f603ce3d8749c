import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { GrammaticalNumber } from '#lib/analysis/features.ts';
import { readNoun } from '../article/read-noun.ts';
import { dependentsBy, finiteOf, isNominal } from './dependents-by.ts';
import type { GrammarLookups } from './has-faulty-agreement.ts';
import { numberOfVerb } from './has-faulty-number.ts';

/** How far behind *qui* its verb may stand, in words. */
const REACH = 5;
const SINGULAR = /^(?:le|la|un|une|ce|cet|cette|son|sa|chaque)$/iu;
const PLURAL = /^(?:les|des)$/iu;

/**
 * Whether the verb behind *qui* has another number than every noun it could belong to (*la crise du textile qui
 * touchent la ville*), follows a date (*un concert le 10 mai qui plut*), or stands in the singular behind two nouns that *et* joins (*le fils et la fille dorme*).
 */
export function hasFaultyRelative(view: TreeView, lookups: GrammarLookups): boolean {
  return view.words.some(
    (_, at) =>
      isBehindDate(view, at) ||
      isFaultyBehindQui(view, at, lookups) ||
      isFaultyBehindTwo(view, at, lookups),
  );
}

/** *un concert le 10 mai qui plut à tous* */
function isBehindDate({ mentions, words }: TreeView, at: number): boolean {
  return (
    words[at]?.form === 'qui' &&
    words[at - 1]?.upos !== 'PUNCT' &&
    mentions.some(({ type, words: dated }) => type === 'date' && dated.includes(at - 1))
  );
}

function isFaultyBehindQui(view: TreeView, qui: number, lookups: GrammarLookups): boolean {
  const { words } = view;
  const word = words[qui];
  if (!/^qui$/iu.test(word?.form ?? '') || !word?.deprel.includes('subj') || word.head < qui)
    return false;
  const verb = finiteOf(view, word.head);
  const isMark = (at: number): boolean => words[at]?.upos === 'PUNCT';
  if (verb === null || verb < qui || verb > qui + REACH || isMark(qui - 1) || isMark(qui + 1))
    return false;
  const number = numberOfVerb(words[verb]?.form ?? '', lookups);
  const nouns = numbersBefore(view, qui, lookups);
  return (
    number !== null && nouns.length > 0 && nouns.every((one) => one !== null && one !== number)
  );
}

/** Of the nouns back to the last verb; none where there is a list or a participle, null where one does not show its number. */
function numbersBefore(
  view: TreeView,
  qui: number,
  lookups: GrammarLookups,
): (GrammaticalNumber | null)[] {
  const { words } = view;
  const numbers: (GrammaticalNumber | null)[] = [];
  for (let at = qui - 1; at >= 0; at -= 1) {
    const { form = '', upos = 'X', feats = {} } = words[at] ?? {};
    if (feats['VerbForm'] === 'Fin') break;
    if (upos === 'VERB' || upos === 'PUNCT' || upos === 'CCONJ') return [];
    if (upos === 'PRON' || upos === 'NUM') numbers.push(null);
    if (upos !== 'NOUN' && upos !== 'PROPN') continue;
    const before = words[at - 1]?.form ?? '';
    const read =
      upos === 'NOUN'
        ? readNoun(form.toLowerCase(), lookups.readingsOf, lookups.lexicon).number
        : null;
    numbers.push(
      SINGULAR.test(before)
        ? 'Sing'
        : PLURAL.test(before)
          ? 'Plur'
          : upos === 'PROPN'
            ? 'Sing'
            : read,
    );
  }
  return numbers;
}

function isFaultyBehindTwo(view: TreeView, verb: number, lookups: GrammarLookups): boolean {
  const { words } = view;
  const word = words[verb];
  if (word?.feats['VerbForm'] !== 'Fin' || numberOfVerb(word.form, lookups) !== 'Sing')
    return false;
  const predicate = /^(?:aux|cop)/u.test(word.deprel) ? word.head : verb;
  const [first, ...more] = dependentsBy(view, predicate, /^nsubj/u).filter((of) => of < verb);
  if (first === undefined || more.length > 0 || !isNominal(words[first])) return false;
  const [second, ...others] = dependentsBy(view, first, /^conj/u);
  if (second === undefined || others.length > 0 || second > verb || words[second]?.upos !== 'NOUN')
    return false;
  const joint = dependentsBy(view, second, /^cc/u)[0] ?? -1;
  return (
    /^et$/iu.test(words[joint]?.form ?? '') &&
    [first, second].every(
      (noun) =>
        dependentsBy(view, noun, /^case/u).length === 0 &&
        dependentsBy(view, noun, /^det/u).length > 0,
    ) &&
    !words.slice(first, verb).some(({ form }) => form === ',')
  );
}
