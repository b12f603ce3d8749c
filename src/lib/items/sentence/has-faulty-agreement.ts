import { findOwnSubject } from '#lib/analysis/clauses/find-own-subject.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { MakerContext } from '../context.ts';
import { hasFaultyDeterminer } from './has-faulty-determiner.ts';

export type GrammarLookups = Pick<MakerContext, 'lexicon' | 'readingsOf'>;

/**
 * Whether a French sentence has a slip of its author that learners should not be shown: *une chapitre*,
 * *les maison*, *celui-ci ne peux*. Only what the lexicon leaves no doubt about counts.
 */
export function hasFaultyAgreement(view: TreeView, lookups: GrammarLookups): boolean {
  return view.words.some(
    (_, at) =>
      hasFaultyDeterminer(view, at, lookups) ||
      isFaultyList(view, at) ||
      isFaultyAdjective(view, at, lookups) ||
      isUncapitalised(view, at, lookups) ||
      lacksArticle(view, at) ||
      isFaultyVerb(view, at, lookups),
  );
}

/** *la première et seconde étapes*: one article for two things, and a noun for both. */
function isFaultyList({ words }: TreeView, at: number): boolean {
  const [determiner, first, joint, second, noun] = words.slice(at, at + 5);
  return (
    /^(?:le|la|un|une)$/iu.test(determiner?.form ?? '') &&
    determiner?.upos === 'DET' &&
    first?.upos === 'ADJ' &&
    joint?.upos === 'CCONJ' &&
    second?.upos === 'ADJ' &&
    noun?.upos === 'NOUN' &&
    noun.feats['Number'] === 'Plur'
  );
}

/** *la second place*: between an article and its noun, an adjective of the other gender. */
function isFaultyAdjective(
  { words }: TreeView,
  at: number,
  { readingsOf }: GrammarLookups,
): boolean {
  const [determiner, adjective, noun] = words.slice(at, at + 3);
  if (determiner?.upos !== 'DET' || adjective?.upos !== 'ADJ' || noun?.upos !== 'NOUN')
    return false;
  const shown = /^(?:la|une)$/iu.test(determiner.form)
    ? 'Fem'
    : /^(?:le|un)$/iu.test(determiner.form)
      ? 'Masc'
      : null;
  const readings = readingsOf(adjective.form.toLowerCase());
  return (
    shown !== null &&
    readings.length > 0 &&
    readings.every(({ feats }) => feats['Gender'] !== undefined && feats['Gender'] !== shown)
  );
}

/** *les suédois partent*, *le lyonnais Paul Varn*: people with a small letter. */
function isUncapitalised({ words }: TreeView, at: number, { lexicon }: GrammarLookups): boolean {
  const [determiner, noun, next] = words.slice(at, at + 3);
  if (determiner?.upos !== 'DET' || noun?.upos !== 'NOUN' || !/^\p{Ll}/u.test(noun.form))
    return false;
  if (!lexicon.demonyms.has(noun.form.charAt(0).toUpperCase() + noun.form.slice(1))) return false;
  const isOfMany = /^les$/iu.test(determiner.form) && /^(?:nsubj|obl:agent)/u.test(noun.deprel);
  return isOfMany || (next?.upos === 'PROPN' && /^(?:le|la)$/iu.test(determiner.form));
}

/** *dans sud-ouest de la ville* */
function lacksArticle({ words, dependents }: TreeView, at: number): boolean {
  const [preposition, noun] = words.slice(at, at + 2);
  return (
    /^dans$/iu.test(preposition?.form ?? '') &&
    noun?.upos === 'NOUN' &&
    /^\p{Ll}/u.test(noun.form) &&
    !(dependents[at + 1] ?? []).some((of) => /^(?:det|nummod)/u.test(words[of]?.deprel ?? ''))
  );
}

/** A form of the first or second person alone, with a subject of the third, or the reverse. */
function isFaultyVerb(
  view: TreeView,
  at: number,
  { lexicon, readingsOf }: GrammarLookups,
): boolean {
  const verb = view.words[at];
  if (verb?.feats['VerbForm'] !== 'Fin') return false;
  // *établies*: a participle taken for an imperative
  if (readingsOf(verb.form.toLowerCase()).some(({ feats }) => feats['VerbForm'] === 'Part'))
    return false;
  const predicate = /^(?:aux|cop)/u.test(verb.deprel) ? verb.head : at;
  const subject = findOwnSubject(view.words, view.dependents[predicate] ?? []);
  const { form = '', upos = 'X' } = view.words[subject ?? -1] ?? {};
  const isThird =
    upos === 'NOUN' ||
    /^(?:il|elle|on|ils|elles|ce|c['’]|cela|celui|celle|ceux)(?:-ci|-là)?$/iu.test(form);
  if (!isThird) return false;
  const persons = lexicon.verbs
    .readings(verb.form.toLowerCase())
    .flatMap((reading) => (reading.verbForm === 'Fin' ? [reading.person] : []));
  return persons.length > 0 && !persons.includes(3);
}
