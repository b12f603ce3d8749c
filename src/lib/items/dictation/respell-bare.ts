import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { readNoun } from '../article/read-noun.ts';
import type { MakerContext } from '../context.ts';
import lists from '../data/grammar-words.json' with { type: 'json' };
import { inOtherNumber } from './other-number.ts';
import type { Respelling } from './respelling.ts';

/** Determiners whose number is heard before any noun. */
export const HEARD =
  /^(?:le|la|l['’]|les|un|une|des|du|au|aux|ce|cet|cette|ces|ses|leurs?|mon|ma|mes|ton|ta|tes|son|sa|notre|nos|votre|vos|chaque|plusieurs|aucune?|nulle?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille)$/iu;
/** Numbers and determiners of the plural alone: *de certains villages*. */
const PLURAL = /^(?:certaine?s|divers(?:es)?|différente?s|quelques|maintes?|tous|toutes)$/iu;
/** Prepositions behind which custom tells the number of a bare noun: *en voiture*, *par jour*, *riche en fruits*. */
const BY_CUSTOM = /^(?:en|par|à)$/iu;
/** Heads that only several make up: *un réseau de routes*. */
const OF_SEVERAL =
  /^(?:réseau|système|collection|liste|catalogue|chaîne|échange|rangée|rang|cycle|recueil|pluralité|variété|choix|tas)$/u;
const IDIOMS = new Set(lists.idiomNouns);
const COUNTING = new Set(lists.collectives);
const MASS = new Set(lists.massNouns);
/** Endings of nouns for what is not counted. */
const UNCOUNTED = /(?:té|tion|sion|ance|ence|isme|esse|ture|erie|itude|ment)$/u;

type Lookups = Pick<MakerContext, 'lexicon' | 'readingsOf'>;

/**
 * *un commerce de fourrures* or *de fourrure*; who writes the singular follows custom (*un effet de
 * serre*, *met au monde*, *face à*), and the plural would be wrong as often as not. Without a preposition it goes with its subject or its verb
 * (*élu roi*, *poser problème*), behind a measure and beside its adjective it is plural (*des milliers
 * d'hommes*, *de feuilles mortes*), and what is not counted has one number.
 */
export function respellBare(view: TreeView, noun: number, lookups: Lookups): Respelling | null {
  const { words, dependents } = view;
  const { lemma = '', deprel = '', head = -1, feats = {} } = words[noun] ?? {};
  if (isDenied(view, noun)) {
    return UNCOUNTED.test(lemma) || MASS.has(lemma) || IDIOMS.has(lemma)
      ? []
      : inOtherNumber(view, noun, lookups);
  }
  if (feats['Number'] !== 'Plur') return [];
  const below = dependents[noun] ?? [];
  const hasPreposition = below.some((one) => words[one]?.upos === 'ADP');
  const isDescribed = below.some((one) => words[one]?.upos === 'ADJ');
  const isCounted =
    below.some((one) => words[one]?.deprel === 'nummod') || /\d/u.test(words[noun - 1]?.form ?? '');
  const measure = words[head]?.lemma ?? '';
  const isMeasured =
    deprel === 'nmod' &&
    (COUNTING.has(measure) || OF_SEVERAL.test(measure) || /aine$|(?:^|-)milli/u.test(measure));
  if (!hasPreposition || isDescribed || isCounted || isMeasured) return [];
  if (UNCOUNTED.test(lemma) || MASS.has(lemma) || IDIOMS.has(lemma)) return [];
  return isFixed(view, noun, lookups) ? [] : inOtherNumber(view, noun, lookups);
}

/** *pas de fruits* and *pas de fruit* are right alike. */
function isDenied({ words }: TreeView, noun: number): boolean {
  return (
    /^(?:de|d['’])$/iu.test(words[noun - 1]?.form ?? '') &&
    /^(?:pas|plus|jamais|point|guère)$/iu.test(words[noun - 2]?.form ?? '') &&
    words.slice(0, noun - 2).some(({ form }) => /^n(?:e|['’])$/iu.test(form))
  );
}

/** Whether no determiner lets its number be heard. */
export function isBare({ words, dependents }: TreeView, noun: number): boolean {
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
