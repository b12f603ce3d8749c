import type { Gender, GrammaticalNumber } from '#lib/analysis/features.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { readNoun } from '../article/read-noun.ts';
import type { GrammarLookups } from './has-faulty-agreement.ts';
import { isInvariableColour } from './is-invariable-colour.ts';

/** Below it, another noun may be meant. */
const MIN_CONFIDENCE = 0.8;

interface Shown {
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber | null;
}

/**
 * Whether a participle or an adjective does not agree with its noun: *la loi est voté*, *est créé la
 * banque*, *une des lois votée en mai*, *une maison ancien*. Lists and amounts are left alone.
 */
export function hasFaultyParticiple(view: TreeView, lookups: GrammarLookups): boolean {
  return view.words.some(({ deprel, feats, form, head, upos }, at) => {
    const carried = (view.dependents[at] ?? []).some((of) =>
      view.words[of]?.deprel.startsWith('aux:pass'),
    );
    if (feats['VerbForm'] === 'Part' && carried) {
      if (hasOtherArticleBehind(view, at, lookups)) return true;
      const [subject, ...more] = (view.dependents[at] ?? []).filter((of) =>
        view.words[of]?.deprel.startsWith('nsubj'),
      );
      return subject !== undefined && more.length === 0 && disagrees(view, subject, at, lookups);
    }
    const isBeside =
      (deprel.startsWith('amod') && Math.abs(at - head) === 1 && upos === 'ADJ') ||
      (deprel.startsWith('acl') && feats['VerbForm'] === 'Part' && head === at - 1);
    if (feats['VerbForm'] === 'Part' && deprel.startsWith('acl') && isOfOne(view, at))
      return readAdjective(form.toLowerCase(), lookups).number === 'Sing';
    // *un tronc de chêne creux*: what agrees with the noun above
    const isBelow = /^(?:nmod|conj|obl)/u.test(view.words[head]?.deprel ?? '') && head < at;
    if (isInvariableColour(view, at)) return false;
    return isBeside && !isBelow && disagrees(view, head, at, lookups);
  });
}

/** *est votée le budget*: the subject follows with its article. */
function hasOtherArticleBehind(
  { words, dependents }: TreeView,
  at: number,
  lookups: GrammarLookups,
): boolean {
  const article = words[at + 1];
  if (article?.upos !== 'DET' || words[article.head]?.head !== at) return false;
  if ((dependents[at] ?? []).some((of) => of < at && (words[of]?.deprel ?? '').includes('subj')))
    return false;
  const said = readAdjective(words[at]?.form.toLowerCase() ?? '', lookups);
  const form = article.form.toLowerCase();
  if (/^(?:la|une|le|un)$/u.test(form)) {
    const gender = /^(?:la|une)$/u.test(form) ? 'Fem' : 'Masc';
    return said.number === 'Plur' || (said.gender !== null && said.gender !== gender);
  }
  return /^(?:les|ces)$/u.test(form) && said.number === 'Sing';
}

/** *l'une des lois votées*: behind the nouns of which it is one. */
function isOfOne({ words }: TreeView, at: number): boolean {
  const noun = words[at - 1];
  return (
    noun?.upos === 'NOUN' &&
    noun.feats['Number'] === 'Plur' &&
    /^une?$/iu.test(words[noun.head]?.form ?? '')
  );
}

function disagrees(view: TreeView, noun: number, at: number, lookups: GrammarLookups): boolean {
  const { words, dependents } = view;
  const word = words[noun];
  const own = [...(dependents[noun] ?? []), ...(dependents[at] ?? [])];
  const isList = own.some((of) => /^(?:conj|cc|appos|flat)/u.test(words[of]?.deprel ?? ''));
  if (word?.upos !== 'NOUN' || /^\p{Lu}/u.test(word.form) || isList) return false;
  const mayBeAdjective = lookups
    .readingsOf(word.form.toLowerCase())
    .some(({ upos }) => upos === 'ADJ');
  if (mayBeAdjective || (words[at]?.arcConfidence ?? 0) < MIN_CONFIDENCE) return false;
  const is = readNoun(word.form.toLowerCase(), lookups.readingsOf, lookups.lexicon);
  const said = readAdjective(words[at]?.form.toLowerCase() ?? '', lookups);
  // *une série de lois votées*, *la plupart des lois sont votées*
  const isOfMany = (dependents[noun] ?? []).some((of) => words[of]?.deprel.startsWith('nmod'));
  const differs = (one: string | null, other: string | null): boolean =>
    one !== null && other !== null && one !== other;
  return !isOfMany && (differs(is.gender, said.gender) || differs(is.number, said.number));
}

/** What a form shows wherever it is an adjective or a participle; nothing where it may be a noun alone. */
function readAdjective(form: string, { readingsOf }: GrammarLookups): Shown {
  const readings = readingsOf(form).filter(
    ({ upos, feats }) => upos === 'ADJ' || feats['VerbForm'] === 'Part',
  );
  const past = readings.filter(({ feats }) => feats['Tense'] !== 'Pres');
  if (past.length < readings.length || readings.length === 0) return { gender: null, number: null };
  const [gender, ...genders] = new Set(readings.map(({ feats }) => feats['Gender']));
  const [number, ...numbers] = new Set(readings.map(({ feats }) => feats['Number']));
  return {
    gender: genders.length === 0 && (gender === 'Masc' || gender === 'Fem') ? gender : null,
    number: numbers.length === 0 && (number === 'Sing' || number === 'Plur') ? number : null,
  };
}
