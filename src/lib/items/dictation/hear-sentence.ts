import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { dictatedNames } from '#lib/bank/dictated-names.ts';
import type { MakerContext } from '../context.ts';
import words from '../data/grammar-words.json' with { type: 'json' };
import { findUnheardAgreement } from './find-unheard-agreement.ts';
import { findUnheardNumber } from './find-unheard-number.ts';
import { respellTwoSpellings } from './respell-two-spellings.ts';
import { respell, type Respelling } from './respelling.ts';
import { spellFigures } from './spell-figures.ts';
import { spellUnits } from './spell-units.ts';
import { writeFigures } from './write-figures.ts';

const NAMES = new Set(words.plainNames);
const HOMOPHONES = new Set(words.homophones);
/** What a voice reads in its own way, or not at all; that two statements are parted by a colon is not marked. */
const UNSPOKEN = /[()[\]«»“”"/&%°+*–—…]|\p{Lu}{2}|\p{L}\.\s*\p{L}/u;

/** Numbers of which each may be written in its own way. */
const MOST_APART = 2;
/** Types of names that can be spelt in ways which nobody hears. */
const NAMED = /^(?:person|place|organisation|work)$/u;
/** Elided words, which the dictionary holds in full. */
const CLITIC = /^(?:\p{Ll}{1,2}'|qu'|jusqu'|lorsqu'|puisqu'|aujourd'hui)$/u;

/** How a sentence is written from hearing it alone. */
export interface Heard {
  /** Every way that is right, its own first. */
  readonly spellings: readonly string[];
  /** Whether its names must be shown, since nobody hears how they are spelt. */
  readonly showsNames: boolean;
}

/** A guard's name, and the word where a sentence cannot be written from hearing it alone. */
export interface Unspeakable {
  readonly guard: string;
  readonly word: string;
}

type Lookups = Pick<MakerContext, 'lexicon' | 'readingsOf'>;

/** How a sentence can be written from hearing it, or why it cannot. */
export function hearSentence(view: TreeView, lookups: Lookups): Heard | Unspeakable {
  const unspoken = UNSPOKEN.exec(view.text);
  if (unspoken !== null) return { guard: 'reject-unspoken-marks', word: unspoken[0] };
  const figures = spellFigures(view.text);
  const units = spellUnits(view.text);
  if (figures === null || units === null)
    return { guard: 'reject-unspoken-marks', word: view.text };
  const symbol = view.words.findIndex((_, at) => isSymbol(view, at));
  if (symbol !== -1)
    return { guard: 'reject-unspoken-marks', word: view.words[symbol]?.form ?? '' };
  const shown = new Set(dictatedNames(view.text).flatMap((name) => name.split(/[ ’']/u)));
  const strange = view.words.filter((_, at) => isStrange(view, at, lookups));
  const named = view.words.filter((_, at) => isOfName(view, at));
  const hidden = [...strange, ...named].find(({ form }) => !isShown(form, shown));
  if (hidden !== undefined) return { guard: 'reject-strange-word', word: hidden.form };
  const homophone = view.words.find(
    ({ lemma, form, upos }) =>
      upos !== 'ADP' && (HOMOPHONES.has(lemma) || HOMOPHONES.has(form.toLowerCase())),
  );
  if (homophone !== undefined) return { guard: 'reject-homophone', word: homophone.form };
  const twice = respellTwoSpellings(view);
  if (typeof twice === 'string') return { guard: 'reject-two-spellings', word: twice };
  const number = findUnheardNumber(view, lookups);
  if (typeof number === 'string') return { guard: 'find-unheard-number', word: number };
  const agreement = findUnheardAgreement(view, lookups);
  if (agreement !== null) return { guard: 'find-unheard-agreement', word: agreement };
  const numbers = [...atOnce(figures), ...atOnce(writeFigures(view))];
  const spellings = respell(view.text, [...numbers, ...units, ...twice, ...number]);
  return spellings === null
    ? { guard: 'find-unheard-number', word: view.text }
    : { spellings, showsNames: strange.length > 0 || named.length > 0 };
}

/** Many numbers are all written in words or none. */
function atOnce(numbers: readonly Respelling[]): Respelling[] {
  return numbers.length > MOST_APART ? [numbers.flat()] : [...numbers];
}

/** *de symbole Br*, *la vitamine Bc*: letters that are said one by one, and no part of a longer name. */
function isSymbol({ words }: TreeView, at: number): boolean {
  const { form = '', upos, start = 0 } = words[at] ?? {};
  if (start === 0 || !/^\p{Lu}\p{Ll}?$/u.test(form)) return false;
  const near = [words[at - 1], words[at - 2]].map((word) => word?.lemma ?? '');
  if (near.some((lemma) => /^(?:symbole|formule|sigle|code|lettre)$/u.test(lemma))) return true;
  const isNamed = [at - 1, at + 1].some((beside) => /^\p{Lu}/u.test(words[beside]?.form ?? ''));
  return form.length === 2 && /^(?:PROPN|X|NOUN)$/u.test(upos ?? '') && !isNamed;
}

/** A word with a capital inside the sentence, of what somebody or something is called. */
function isOfName({ words: all, mentions }: TreeView, at: number): boolean {
  const { form = '', start = 0 } = all[at] ?? {};
  return (
    start > 0 &&
    /^\p{Lu}/u.test(form) &&
    mentions.some(
      (mention) =>
        mention.value === null &&
        mention.form === 'name' &&
        NAMED.test(mention.type ?? '') &&
        mention.words.includes(at),
    )
  );
}

function isShown(form: string, shown: ReadonlySet<string>): boolean {
  return form.split(/[’']/u).some((part) => shown.has(part));
}

/** A name that can be spelt in many ways, or a word that no dictionary has. */
function isStrange(view: TreeView, at: number, { lexicon, readingsOf }: Lookups): boolean {
  const { form = '', upos, start = 0 } = view.words[at] ?? {};
  if (upos === 'PUNCT' || /^\d+$/u.test(form) || NAMES.has(form) || lexicon.places.has(form))
    return false;
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
