import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { MakerContext } from '../context.ts';
import words from '../data/grammar-words.json' with { type: 'json' };
import { findUnheardAgreement } from './find-unheard-agreement.ts';
import { findUnheardNumber } from './find-unheard-number.ts';

const NAMES = new Set(words.plainNames);
const HOMOPHONES = new Set(words.homophones);
const TWO_SPELLINGS = new Set(words.twoSpellings);
/** What a voice reads in its own way, or not at all. */
const UNSPOKEN = /[\d()[\]«»“”"/&%°+*:;–—…]|\p{Lu}{2}|\p{L}\.\s*\p{L}/u;

/** Elided words, which the dictionary holds in full. */
const CLITIC = /^(?:\p{Ll}{1,2}'|qu'|jusqu'|lorsqu'|puisqu'|aujourd'hui)$/u;

/** Why a sentence cannot be written from hearing it alone: a guard's name; null where it can. */
export function findUnspeakable(
  view: TreeView,
  lookups: Pick<MakerContext, 'lexicon' | 'readingsOf'>,
): { readonly guard: string; readonly word: string } | null {
  const unspoken = UNSPOKEN.exec(view.text);
  if (unspoken !== null) return { guard: 'reject-unspoken-marks', word: unspoken[0] };
  const strange = view.words.find((_, at) => isStrange(view, at, lookups));
  if (strange !== undefined) return { guard: 'reject-strange-word', word: strange.form };
  const spelt = view.words.find(({ lemma }) => TWO_SPELLINGS.has(lemma));
  if (spelt !== undefined) return { guard: 'reject-two-spellings', word: spelt.form };
  const capital = view.words.find((_, at) => isUnheardCapital(view, at, lookups));
  if (capital !== undefined) return { guard: 'reject-unheard-capital', word: capital.form };
  const homophone = view.words.find(
    ({ lemma, form, upos }) =>
      upos !== 'ADP' && (HOMOPHONES.has(lemma) || HOMOPHONES.has(form.toLowerCase())),
  );
  if (homophone !== undefined) return { guard: 'reject-homophone', word: homophone.form };
  const number = findUnheardNumber(view, lookups);
  if (number !== null) return { guard: 'find-unheard-number', word: number };
  const agreement = findUnheardAgreement(view, lookups);
  return agreement === null ? null : { guard: 'find-unheard-agreement', word: agreement };
}

/** A name that can be spelt in many ways, or a word that no dictionary has. */
function isStrange(
  view: TreeView,
  at: number,
  { lexicon, readingsOf }: Pick<MakerContext, 'lexicon' | 'readingsOf'>,
): boolean {
  const { form = '', upos, start = 0 } = view.words[at] ?? {};
  if (upos === 'PUNCT' || NAMES.has(form) || lexicon.places.has(form)) return false;
  const bare = form
    .toLowerCase()
    .replace(/^-(?:t-)?/u, '')
    .replace('’', "'");
  const isKnown = readingsOf(bare).length > 0 || CLITIC.test(bare);
  if (upos !== 'PROPN' && (start === 0 || /^\P{Lu}/u.test(form))) return !isKnown;
  // *les Bretons*, *la Renaissance*: a word like others but for its capital, which nobody hears.
  const determined = (view.dependents[at] ?? []).some((one) => view.words[one]?.deprel === 'det');
  return !isKnown || !determined || upos === 'X';
}

/** *la Cour*, *l'Église*: a common noun whose capital nobody hears. */
function isUnheardCapital(
  view: TreeView,
  at: number,
  { lexicon, readingsOf }: Pick<MakerContext, 'lexicon' | 'readingsOf'>,
): boolean {
  const { form = '', start = 0 } = view.words[at] ?? {};
  if (start === 0 || !/^\p{Lu}/u.test(form)) return false;
  if (NAMES.has(form) || lexicon.places.has(form)) return false;
  return readingsOf(form.toLowerCase()).some(({ upos }) => upos === 'NOUN' || upos === 'ADJ');
}
