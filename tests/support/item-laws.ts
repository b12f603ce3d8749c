/**
 * What must hold of every item, whatever the text: stated on what a learner sees, apart from the
 * generator's own guards, so that the two can disagree.
 */
import type { Item } from '#lib/bank/schema.ts';

/** What French words can be. */
export interface WordKnowledge {
  /** Lemmas of a form in lower case; empty where it is unknown. */
  readonly lemmasOf: (form: string) => readonly string[];
  /** The one gender that a singular noun can have, null where it has two or is unknown. */
  readonly genderOf: (noun: string) => 'Masc' | 'Fem' | null;
  /** Whether two words say the same. */
  readonly areSynonyms: (one: string, other: string) => boolean;
}

/** An item and the sentence that it cites. */
export interface CitedItem {
  readonly item: Item;
  readonly sentence: string;
}

/** Says what is wrong, null where the law holds or is not about such an item. */
export type ItemLaw = (cited: CitedItem, words: WordKnowledge) => string | null;

const GAPPED = new Set<Item['kind']>(['cloze', 'article', 'conjugation']);
const VOWEL = /^[aâàäæeéèêëiîïoôöœuûùü]/iu;
/** An h may be mute or not, y and the numbers one, eight and eleven take no elision or may. */
const EITHER = /^(?:h|y|onz|oui|ouist|uh|un$|\d)/iu;
const NUMBER_WORDS = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ');

const stemOf = (item: Item): string | null => ('stem' in item ? item.stem.fr : null);
const optionsOf = (item: Item): readonly string[] =>
  'options' in item ? item.options.map(({ fr }) => fr) : [];
const keyOf = (item: Item): string | null =>
  'options' in item ? (item.options.find(({ key }) => key)?.fr ?? null) : null;
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const isAsking = ({ kind }: Item): boolean => kind === 'cloze' || kind === 'question';

/** Where the gap is, and which word stands before it. */
function beforeGap(item: Item): string | null {
  const stem = GAPPED.has(item.kind) ? stemOf(item) : null;
  const before = stem === null ? null : /(?<word>\p{L}+['’]?)[\s]?___/u.exec(stem);
  return before?.groups?.['word'] ?? null;
}

function isWithin(short: string, long: string): boolean {
  return ` ${wordsOf(long).join(' ')} `.includes(` ${wordsOf(short).join(' ')} `);
}

export const ITEM_LAWS: Readonly<Record<string, ItemLaw>> = {
  'a stem has one gap, or none where none belongs': ({ item }) => {
    const stem = stemOf(item);
    const gaps = (stem ?? '').split('___').length - 1;
    return stem === null || gaps === (GAPPED.has(item.kind) ? 1 : 0) ? null : stem;
  },

  'one option is the key': ({ item }) =>
    'options' in item && item.options.filter(({ key }) => key).length !== 1
      ? optionsOf(item).join(' / ')
      : null,

  'options differ': ({ item }) => {
    const seen = optionsOf(item).map((option) => option.normalize('NFC').toLowerCase());
    return new Set(seen).size < seen.length ? seen.join(' / ') : null;
  },

  'no option is a part of another': ({ item }) => {
    if (!isAsking(item)) return null;
    const options = optionsOf(item);
    const pair = options.find((one) =>
      options.some((other) => other !== one && isWithin(one, other)),
    );
    return pair === undefined ? null : options.join(' / ');
  },

  'no option says the same as another': ({ item }, { areSynonyms }) => {
    if (!isAsking(item)) return null;
    const options = optionsOf(item);
    return options.some((one) => options.some((other) => one !== other && areSynonyms(one, other)))
      ? options.join(' / ')
      : null;
  },

  'options are alike in length': ({ item }) => {
    if (!isAsking(item)) return null;
    const lengths = optionsOf(item).map(({ length }) => length);
    return Math.max(...lengths) > 3 * Math.min(...lengths) + 8 ? optionsOf(item).join(' / ') : null;
  },

  'options are alike in form': ({ item }) => {
    if (!isAsking(item)) return null;
    const forms = [/\d/u, /^\p{Lu}/u, /[.!?]$/u].map((form) =>
      optionsOf(item).filter((option) => form.test(option)),
    );
    return forms.some(({ length }) => length > 0 && length < optionsOf(item).length)
      ? optionsOf(item).join(' / ')
      : null;
  },

  'the key does not stand in the stem, nor its lemma': ({ item }, { lemmasOf }) => {
    const [stem, key] = [stemOf(item), keyOf(item)];
    if (!isAsking(item) || stem === null || key === null) return null;
    const there = wordsOf(stem).filter((word) => word.length > 3 && word !== '___');
    const lemmas = new Set(there.flatMap((word) => [word, ...lemmasOf(word)]));
    // a name is no form of a word: Maria of marier
    const families = (key.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => [
      word.toLowerCase(),
      ...(/^\p{Lu}/u.test(word) ? [] : lemmasOf(word)),
    ]);
    const leaked = families
      .filter(([word = '']) => word.length > 3)
      .filter(([word = '']) => !optionsOf(item).every((each) => isWithin(word, each)))
      .find(([word = '', ...own]) => there.includes(word) || own.some((each) => lemmas.has(each)));
    return leaked === undefined ? null : `${leaked.join()} | ${stem} | ${key}`;
  },

  'a number that is the key does not stand in the stem as a word': ({ item }) => {
    const [stem, key] = [stemOf(item), keyOf(item)];
    if (!isAsking(item) || stem === null || key === null) return null;
    const number = /^\d+/u.exec(key)?.[0];
    const word = number === undefined ? undefined : NUMBER_WORDS[Number(number)];
    return word !== undefined && word !== 'un' && wordsOf(stem).includes(word)
      ? `${stem} | ${key}`
      : null;
  },

  'no elision rules an option out': ({ item }) => {
    const before = beforeGap(item);
    if (before === null || item.kind === 'article') return null;
    const elided = /['’]$/u.test(before);
    const elidable = /^(?:le|la|de|que|ne|se|me|te|je|ce|jusque|lorsque|puisque)$/iu.test(before);
    const bad = optionsOf(item).find(
      (option) =>
        !EITHER.test(option) &&
        ((elided && !VOWEL.test(option)) || (elidable && VOWEL.test(option))),
    );
    return bad === undefined ? null : `${before} ___ | ${optionsOf(item).join(' / ')}`;
  },

  'no contraction is left undone before an option': ({ item }) => {
    const before = beforeGap(item);
    if (before === null || !/^(?:de|à)$/iu.test(before)) return null;
    return optionsOf(item).some((option) => /^les? /u.test(option))
      ? `${before} ___ | ${optionsOf(item).join(' / ')}`
      : null;
  },

  'no article rules an option out by its gender': ({ item }, { genderOf }) => {
    const before = beforeGap(item)?.toLowerCase();
    if (before === undefined || item.kind !== 'cloze') return null;
    const wanted = /^(?:le|un|du|au|cet?)$/u.test(before)
      ? 'Masc'
      : /^(?:la|une|cette|sa|ma|ta)$/u.test(before)
        ? 'Fem'
        : null;
    if (wanted === null) return null;
    const bad = optionsOf(item).find(
      (option) => /^\p{Ll}+$/u.test(option) && ![wanted, null].includes(genderOf(option)),
    );
    return bad === undefined ? null : `${before} ___ | ${optionsOf(item).join(' / ')}`;
  },

  'no stem opens with what stands for something before it': ({ item }) => {
    const stem = stemOf(item);
    if (stem === null || !['cloze', 'true-false', 'question'].includes(item.kind)) return null;
    const anaphor =
      /^(?:il (?!y (?:a|avait|eut|aura)|faut|semble|est|existe|s['’]agit)|elles? |ils |celui|celle|ceux|celles|cela |ça |ceci |(?:ce|cet|cette|ces) (?!qui|que|sont|fut|furent|n)\p{Ll})/iu;
    return anaphor.test(stem) ? stem : null;
  },

  'nothing between « and » is asked for as a fact': ({ item, sentence }) => {
    const span = item.span.fr;
    if (span === null || !(isAsking(item) || item.kind === 'true-false')) return null;
    const [start, end] = span;
    const quoted = [...sentence.matchAll(/«[^»]*»/gu)].some(({ 0: quotation, index }) => {
      // a title, or a word that is said to be one, is no claim
      const isClaim = /\p{L}[^«»]*[.!?…]|(?:\p{L}+[\s’']+){5}/u.test(quotation);
      return isClaim && start > index && end < index + quotation.length;
    });
    return quoted ? `${sentence.slice(start, end)} | ${sentence}` : null;
  },

  'no question denies': ({ item }) => {
    const stem = item.kind === 'question' ? item.stem.fr : '';
    return /(?:\bn['’]|\bne )[^.?]*?(?<!\p{L})(?:pas|jamais|plus|guère|aucune?|rien)(?!\p{L})/iu.test(
      stem,
    )
      ? stem
      : null;
  },

  'a span lies in its sentence, and holds the key where the sentence has a gap': ({
    item,
    sentence,
  }) => {
    const span = item.span.fr;
    if (span === null) return null;
    const [start, end] = span;
    if (start < 0 || end > sentence.length) return `${String(start)}–${String(end)} | ${sentence}`;
    const asked = sentence.slice(start, end).toLowerCase();
    const key = keyOf(item)?.toLowerCase() ?? '';
    if (item.kind !== 'cloze') return null;
    // a unit of the text has a name in full, or where the sentence has its pronoun
    const isNamed =
      /^(?:ils?|elles?)$/u.test(asked) || isWithin(asked, key) || isWithin(key, asked);
    return isNamed ? null : `${asked} | ${key}`;
  },

  'stems and options are set as French is': ({ item }) => {
    const wrong =
      / {2}|\s[,.](?!\d|\.)|[^\u00a0\u202f]\?$|,,|;\.|,\.|(?<!\.)\.\.(?!\.)|\s$|^\s|(?<=\p{L})['’]\s(?!ou )|\(\s|\s\)/u;
    const bad = [stemOf(item) ?? '', ...optionsOf(item)].find((text) => wrong.test(text));
    return bad ?? null;
  },

  'a stem opens with a capital': ({ item }) => {
    const stem = stemOf(item);
    return stem === null || /^[«“"(]?[\s\u00a0\u202f]?(?:\p{Lu}|\d|___)/u.test(stem) ? null : stem;
  },
};
