import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { readNoun } from '../article/read-noun.ts';
import type { MakerContext } from '../context.ts';
import lists from '../data/grammar-words.json' with { type: 'json' };
import { inOtherNumber } from './other-number.ts';
import type { Respelling } from './respelling.ts';

/** Determiners whose number is heard before any noun. */
const HEARD =
  /^(?:le|la|l['’]|les|un|une|des|du|au|aux|ce|cet|cette|ces|ses|leurs?|mon|ma|mes|ton|ta|tes|son|sa|notre|nos|votre|vos|chaque|plusieurs|aucune?|nulle?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille)$/iu;
/** Numbers and determiners of the plural alone: *de certains villages*. */
const PLURAL = /^(?:certaine?s|divers(?:es)?|différente?s|quelques|maintes?|tous|toutes)$/iu;
/** Prepositions behind which custom tells the number of a bare noun: *en voiture*, *par jour*, *riche en fruits*. */
const BY_CUSTOM = /^(?:en|par|à)$/iu;
/** Heads that only several make up: *un réseau de routes*. */
const OF_SEVERAL =
  /^(?:réseau|système|collection|liste|catalogue|chaîne|échange|rangée|rang|cycle|recueil|pluralité|variété|choix|tas)$/u;
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
const COUNTING = new Set(lists.collectives);
const MASS = new Set(lists.massNouns);
/** Behind *au* in one number only: *mettre au monde*, *arriver au pouvoir*. */
const ALWAYS_ONE = new Set(lists.contractedOnce);
/** Endings of nouns for what is not counted. */
const UNCOUNTED = /(?:té|tion|sion|ance|ence|isme|esse|ture|erie|itude|ment)$/u;
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

/**
 * *un commerce de fourrures* or *de fourrure*; who writes the singular follows custom (*un effet de
 * serre*, *met au monde*, *face à*), and the plural would be wrong as often as not. Without a preposition it goes with its subject or its verb
 * (*élu roi*, *poser problème*), behind a measure and beside its adjective it is plural (*des milliers
 * d'hommes*, *de feuilles mortes*), and what is not counted has one number.
 */
function respellBare(view: TreeView, noun: number, lookups: Lookups): Respelling | null {
  const { words, dependents } = view;
  const { lemma = '', deprel = '', head = -1, feats = {} } = words[noun] ?? {};
  if (feats['Number'] !== 'Plur') return [];
  const below = dependents[noun] ?? [];
  const hasPreposition = below.some((one) => words[one]?.upos === 'ADP');
  const isDescribed = below.some((one) => words[one]?.upos === 'ADJ');
  const isCounted =
    below.some((one) => words[one]?.deprel === 'nummod') || /\d/u.test(words[noun - 1]?.form ?? '');
  const measure = words[head]?.lemma ?? '';
  const isMeasured =
    deprel === 'nmod' &&
    (COUNTING.has(measure) || OF_SEVERAL.test(measure) || /aine$|^milli/u.test(measure));
  if (!hasPreposition || isDescribed || isCounted || isMeasured) return [];
  if (UNCOUNTED.test(lemma) || MASS.has(lemma) || IDIOMS.has(lemma)) return [];
  return isFixed(view, noun, lookups) ? [] : inOtherNumber(view, noun, lookups);
}

function isBare({ words, dependents }: TreeView, noun: number): boolean {
  return !(dependents[noun] ?? []).some((one) =>
    [HEARD, PLURAL].some((heard) => heard.test(words[one]?.form ?? '')),
  );
}

/** Whether the noun has one spelling for both numbers, or one number by custom. */
function isFixed(
  { words, dependents }: TreeView,
  noun: number,
  { lexicon, readingsOf }: Lookups,
): boolean {
  const { form = '' } = words[noun] ?? {};
  if (readNoun(form.toLowerCase(), readingsOf, lexicon).number === null && /[sxz]$/u.test(form))
    return true;
  const preposition = (dependents[noun] ?? []).find((one) => words[one]?.upos === 'ADP');
  return preposition !== undefined && BY_CUSTOM.test(words[preposition]?.form ?? '');
}

function startsWithVowel(form: string): boolean {
  return /^[aeiouàâéèêëîïôùûœæ]/iu.test(form);
}
