import { findOwnSubject } from '#lib/analysis/clauses/find-own-subject.ts';
import type { GrammaticalNumber } from '#lib/analysis/features.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { GrammarLookups } from './has-faulty-agreement.ts';

const SINGULAR = /^(?:le|la|un|une|ce|cet|cette|chaque|mon|ma|son|sa|au|du)$/iu;
const PLURAL = /^(?:les|des|ces|ses|mes|leurs|quelques|plusieurs|aux)$/iu;
/** Of which there are many: *la plupart dorment*, *une dizaine de maisons brûlent*. */
const AMOUNT =
  /^(?:plupart|majorité|minorité|moitié|tiers|quart|partie|nombre|reste|ensemble|totalité|multitude|foule|infinité|série|groupe|paire|type|sorte|espèce|centaine|.*aine|.*ier|million|milliard|pour cent)s?$/u;

/**
 * Whether a verb has another number than its noun: *les maisons brûle*, or, where two verbs have one
 * subject, than the other verb: *le froid et la faim affaiblirent l'armée et décida de la guerre*.
 */
export function hasFaultyNumber(view: TreeView, lookups: GrammarLookups): boolean {
  return view.words.some((word, at) => {
    if (word.feats['VerbForm'] !== 'Fin' || isBehindAuxiliary(view, at)) return false;
    const verb = numberOfVerb(word.form, lookups);
    if (verb === null) return false;
    const predicate = /^(?:aux|cop)/u.test(word.deprel) ? word.head : at;
    const subject = findOwnSubject(view.words, view.dependents[predicate] ?? []);
    if (subject !== undefined) {
      const noun = numberOfNoun(view, subject);
      return subject < at && noun !== null && noun !== verb;
    }
    const other = numberOfFirst(view, predicate, lookups);
    return other !== null && other !== verb;
  });
}

/** *ont fait sauter*: behind its auxiliary a form is a participle, though it looks like a present. */
function isBehindAuxiliary({ words }: TreeView, at: number): boolean {
  const before = words[words[at - 1]?.upos === 'ADV' ? at - 2 : at - 1];
  return before?.upos === 'AUX' && before.feats['VerbForm'] === 'Fin';
}

/** Where a form of the third person has only one; else null. */
export function numberOfVerb(form: string, { lexicon }: GrammarLookups): GrammaticalNumber | null {
  const numbers = new Set(
    lexicon.verbs
      .readings(form.toLowerCase())
      .flatMap((reading) =>
        reading.verbForm === 'Fin' && reading.person === 3 ? [reading.number] : [],
      ),
  );
  return numbers.size === 1 ? ([...numbers][0] ?? null) : null;
}

/** As its own determiner shows it; null for lists, amounts, names and titles. */
function numberOfNoun({ words, dependents }: TreeView, at: number): GrammaticalNumber | null {
  const noun = words[at];
  if (noun?.upos !== 'NOUN' || /^\p{Lu}/u.test(noun.form) || AMOUNT.test(noun.lemma)) return null;
  const own = dependents[at] ?? [];
  if (own.some((of) => /^(?:conj|cc|nummod|flat|appos)/u.test(words[of]?.deprel ?? '')))
    return null;
  const [determiner, ...more] = own.filter((of) => words[of]?.deprel.startsWith('det'));
  const form = words[determiner ?? -1]?.form ?? '';
  if (more.length > 0 || (determiner ?? at) < at - 2) return null;
  if (SINGULAR.test(form)) return 'Sing';
  return PLURAL.test(form) ? 'Plur' : null;
}

/** Of the verb with a subject of its own that this one is coordinated with. */
function numberOfFirst(
  { words, dependents }: TreeView,
  predicate: number,
  lookups: GrammarLookups,
): GrammaticalNumber | null {
  const word = words[predicate];
  if (word?.deprel !== 'conj' || word.upos !== 'VERB') return null;
  const isJoined = (dependents[predicate] ?? []).some((of) => words[of]?.deprel === 'cc');
  const first = words[word.head];
  if (!isJoined || first?.upos !== 'VERB' || first.feats['VerbForm'] !== 'Fin') return null;
  const subject = findOwnSubject(words, dependents[word.head] ?? []);
  if (subject === undefined || subject > word.head) return null;
  if (words[subject]?.feats['PronType'] === 'Rel') return null;
  // *la pluie tombe et montent les eaux*
  if ((dependents[predicate] ?? []).some((of) => (words[of]?.deprel ?? '').includes('subj')))
    return null;
  return hasNounBetween(words, predicate) ? null : numberOfVerb(first.form, lookups);
}

/** *les rues s'animent et la place se vide*: what was read as an object may be a subject of its own. */
function hasNounBetween(words: TreeView['words'], predicate: number): boolean {
  for (let at = predicate - 1; at >= 0; at -= 1) {
    if (words[at]?.upos === 'CCONJ') return words[at + 1]?.upos === 'DET';
    if (words[at]?.upos === 'PUNCT') return false;
  }
  return false;
}
