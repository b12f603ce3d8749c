import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { readNoun } from '../article/read-noun.ts';
import type { MakerContext } from '../context.ts';
import lists from '../data/grammar-words.json' with { type: 'json' };
import { inOtherNumber } from './other-number.ts';
import { HEARD, isBare, respellBare } from './respell-bare.ts';
import type { Respelling } from './respelling.ts';

/** *ces* and *ses* are said alike. */
const SWAPPED = /^[cs]es$/iu;
const SWAP = new Map([
  ['c', 's'],
  ['s', 'c'],
  ['C', 'S'],
  ['S', 'C'],
]);
/** Determiners whose number is not heard. */
const SAID_ALIKE = /^(?:quel(?:le)?s?|quelques?|mêmes?|tou(?:te)?s?|tous|aucune?s?|telle?s?)$/iu;
const IDIOMS = new Set(lists.idiomNouns);
const MASS = new Set(lists.massNouns);
/** Behind *au* in one number only: *mettre au monde*, *arriver au pouvoir*. */
const ALWAYS_ONE = new Set(lists.contractedOnce);
/** *au lac* and *aux lacs* are said alike; *à l'eau* and *aux eaux* are not. */
const CONTRACTED = /^aux?$/iu;

type Lookups = Pick<MakerContext, 'lexicon' | 'readingsOf'>;

/**
 * What a determiner or a noun could be in the other number by the ear; empty for nothing, null where it
 * cannot be told.
 */
export function respellNoun(view: TreeView, at: number, lookups: Lookups): Respelling | null {
  const { form = '', upos, start = 0, end = 0 } = view.words[at] ?? {};
  const token = view.tokens.find(({ firstWord }) => firstWord === at);
  if (token && CONTRACTED.test(token.form)) return respellContraction(view, at, token, lookups);
  if (upos === 'NOUN') return isBare(view, at) ? respellBare(view, at, lookups) : [];
  if (upos !== 'DET') return [];
  if (SWAPPED.test(form)) {
    if (/^c/iu.test(form) && isOwned(view, at)) return [];
    return [{ start, end, form: form.replace(/^[cs]/iu, (letter) => SWAP.get(letter) ?? letter) }];
  }
  if (/^leurs?$/iu.test(form)) return respellLeur(view, at, lookups);
  if (!SAID_ALIKE.test(form)) return [];
  // *toute la ville*, *tous les ans*: the next one tells
  return HEARD.test(view.words[at + 1]?.form ?? '') && /^tou/iu.test(form) ? [] : null;
}

/** *au lac* and *aux lacs*; not *au début*, nor *aux maisons*, whose singular is *à la maison*. */
function respellContraction(
  view: TreeView,
  at: number,
  { start, end, form, wordCount }: TreeView['tokens'][number],
  lookups: Lookups,
): Respelling | null {
  const head = view.words[at]?.head ?? -1;
  const { form: own = '', lemma = '' } = view.words[head] ?? {};
  const next = view.words[at + wordCount]?.form ?? '';
  if (startsWithVowel(next) || IDIOMS.has(lemma) || IDIOMS.has(next) || ALWAYS_ONE.has(lemma))
    return [];
  if (MASS.has(lemma) || isOfNamed(view, head)) return [];
  // *au stade Jules-Varn*, *au lac Noir*, *au mois de mai*: one, which its name tells
  if (/^\p{Lu}/u.test(view.words[head + 1]?.form ?? '') || lemma === 'mois') return [];
  const { gender } = readNoun(own.toLowerCase(), lookups.readingsOf, lookups.lexicon);
  if (gender === 'Fem') return [];
  const noun = inOtherNumber(view, head, lookups);
  if (noun === null || noun.length === 0) return noun;
  return [{ start, end, form: /x$/iu.test(form) ? form.slice(0, -1) : `${form}x` }, ...noun];
}

/** *au festival de Lerny*, *au roi de France*: of one place or person there is one. */
function isOfNamed({ words, dependents }: TreeView, noun: number): boolean {
  return (dependents[noun] ?? []).some(
    (one) => one > noun && words[one]?.upos === 'PROPN' && words[one].deprel.startsWith('nmod'),
  );
}

/** *leur fils* and *leurs fils*; *leurs amis* is heard. */
function respellLeur(view: TreeView, at: number, lookups: Lookups): Respelling | null {
  const { form = '', head = -1, start = 0, end = 0 } = view.words[at] ?? {};
  if (startsWithVowel(view.words[at + 1]?.form ?? '')) return [];
  const noun = inOtherNumber(view, head, lookups);
  if (noun === null || noun.length === 0) return noun;
  return [{ start, end, form: /s$/iu.test(form) ? form.slice(0, -1) : `${form}s` }, ...noun];
}

/** *ces restes de la ville* are not *ses restes*, and *ces derniers* are no *ses derniers*. */
function isOwned({ words, dependents }: TreeView, determiner: number): boolean {
  const noun = words[determiner]?.head ?? -1;
  if (/^(?:dernier|premier)$/u.test(words[noun]?.lemma ?? '')) return true;
  return (dependents[noun] ?? []).some((one) => {
    const below = dependents[one] ?? [];
    const isOf = below.some((own) => words[own]?.lemma === 'de');
    return isOf && below.some((own) => words[own]?.deprel === 'det');
  });
}

function startsWithVowel(form: string): boolean {
  return /^[aeiouàâéèêëîïôùûœæ]/iu.test(form);
}
