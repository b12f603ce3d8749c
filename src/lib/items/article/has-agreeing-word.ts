import type { Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { MakerContext } from '../context.ts';
import type { ArticlePoint } from './article-point.ts';

type Lookups = Pick<MakerContext, 'readingsOf'>;

const RELATIVE = /^(?:lequel|auquel|duquel|laquelle)$/iu;
/** A comma and a preposition may stand before it, in words. */
const RELATIVE_REACH = 3;
const BETWEEN = /^(?:ADV|PUNCT)$/u;

/**
 * Whether an adjective or a participle shows in writing the gender that the determiner turns on:
 * *___ seule route*, *___ muscle puissant*, *transformé en 1900, ___ bâtiment abrite*, *___ porte est
 * verte*. Before a vowel the sound is still to be minded (*son ancienne école*), so those are left.
 */
export function hasAgreeingWord(
  view: TreeView,
  { form, noun }: ArticlePoint,
  lookups: Lookups,
): boolean {
  if (form.gender === null || form.number !== 'Sing' || form.before === 'vowel') return false;
  if (isTakenUp(view, noun.word, form.gender)) return true;
  const beside = [
    noun.word - 1,
    ...findBehind(view, noun.word),
    ...findPredicate(view, noun.word),
    ...findAtHead(view, noun.word),
    ...findBelow(view, noun.word),
    ...findRelative(view, noun.word),
  ];
  return beside.some((at) => {
    const word = view.words[at];
    return word !== undefined && genderShownBy(word, lookups) === form.gender;
  });
}

/** The gender that an adjective or past participle has in none but this written form. */
function genderShownBy(word: Word, { readingsOf }: Lookups): string | null {
  if (RELATIVE.test(word.form)) return /elle$/iu.test(word.form) ? 'Fem' : 'Masc';
  const readings = readingsOf(word.form.toLowerCase());
  // A participle is often read as a noun where it opens a sentence or stands right behind another.
  const isParticiple =
    (word.upos === 'VERB' && word.feats['VerbForm'] === 'Part') ||
    ((word.start === 0 || word.upos === 'NOUN') &&
      readings.some(({ feats }) => feats['VerbForm'] === 'Part'));
  if (word.upos !== 'ADJ' && !isParticiple) return null;
  const adjectives = readings.filter(({ upos }) => upos === 'ADJ');
  const participles = readings.filter(({ feats }) => feats['VerbForm'] === 'Part');
  // *le siècle suivant*: a present participle shows a gender as an adjective alone.
  const isAdjective = word.upos === 'ADJ' || word.feats['Tense'] === 'Pres';
  const own = isAdjective && adjectives.length > 0 ? adjectives : participles;
  const [gender, ...others] = new Set(own.map(({ feats }) => feats['Gender']));
  return others.length === 0 ? (gender ?? null) : null;
}

/** *un mur auquel il tient*, *la porte, par laquelle il entre* */
function findRelative({ words }: TreeView, noun: number): number[] {
  const reach = words.slice(noun + 1, noun + 1 + RELATIVE_REACH);
  const at = reach.findIndex(({ form }) => RELATIVE.test(form));
  return at < 0 ? [] : [noun + 1 + at];
}

/** What stands behind the noun, but for adverbs and a comma: *un muscle très puissant*. */
function findBehind({ words }: TreeView, noun: number): number[] {
  const at = words.findIndex(({ upos }, one) => one > noun && !BETWEEN.test(upos));
  const isApart = words.slice(noun + 1, at).some(({ upos }) => upos === 'PUNCT');
  return at > noun && (!isApart || words[at]?.head === noun) ? [at] : [];
}

/** What hangs on the noun: *un habitant du port, venu en mai*, *la maison que le roi a laissée*. */
function findBelow({ words, dependents }: TreeView, noun: number): number[] {
  return (dependents[noun] ?? []).flatMap((one) => {
    const { deprel = '' } = words[one] ?? {};
    if (/^(?:amod|acl$)/u.test(deprel)) return [one];
    if (!deprel.startsWith('acl:relcl')) return [];
    const below = dependents[one] ?? [];
    const agrees = below.some((at) => {
      const word = words[at];
      return /^qu(?:e|['’])$/iu.test(word?.form ?? '') || isCarrier(word);
    });
    return [
      ...(agrees ? [one] : []),
      ...below.filter((at) => RELATIVE.test(words[at]?.form ?? '')),
    ];
  });
}

/** *La porte du jardin est verte*, *le pont reste inachevé*, *la soie rendit la ville heureuse*. */
function findPredicate({ words, dependents }: TreeView, noun: number): number[] {
  const { head = -1, deprel = '' } = words[noun] ?? {};
  if (!/^(?:nsubj|obj)/u.test(deprel)) return [];
  const own = dependents[head] ?? [];
  const traits = own.filter((one) => one > noun && words[one]?.deprel === 'xcomp');
  if (!deprel.startsWith('nsubj')) return traits;
  const told = [head, ...own.filter((one) => words[one]?.deprel === 'conj')];
  return [
    ...traits,
    ...told.filter((at) => (dependents[at] ?? []).some((one) => isCarrier(words[one]))),
  ];
}

function isCarrier(word: Word | undefined): boolean {
  return word?.lemma === 'être' && /^(?:cop|aux)/u.test(word.deprel);
}

/** *La troupe entre en ville, mais elle en repart*: a pronoun that stands for the subject before it. */
function isTakenUp({ words }: TreeView, noun: number, gender: string): boolean {
  if (words[noun]?.deprel.startsWith('nsubj') !== true) return false;
  const pronoun = gender === 'Fem' ? /^(?:elle|celle-ci)$/iu : /^(?:il|celui-ci)$/iu;
  return words.some(({ form }, at) => at > noun && pronoun.test(form));
}

/** *Transformé par la ville, le bâtiment*: before its noun, or before the verb of which that is the subject. */
function findAtHead({ words }: TreeView, noun: number): number[] {
  const { head = -1, deprel = '' } = words[noun] ?? {};
  const first = words.findIndex(({ upos }) => !BETWEEN.test(upos));
  const on = words[first]?.head;
  const isParted = words.slice(first, noun).some(({ form }) => form === ',');
  const isOfNoun = on === noun || (deprel.startsWith('nsubj') && on === head);
  return first < noun && isParted && isOfNoun ? [first] : [];
}
