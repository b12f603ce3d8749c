/** Where a gap for a name, a date, a number or a word must not be. */
import { forbid } from './forbid.ts';
import { keyOf, wordsOf, wrongOf, type GuardLaw } from './guard-law.ts';

const GAPS = { of: ['cloze'], part: 'stem' } as const;
const DETAILS = ['name', 'date', 'number'];
/** In words. */
const LONGEST_GAPPED = 34;

export const GAP_LAWS: readonly GuardLaw[] = [
  forbid({
    ...GAPS,
    says: 'no gap is within brackets or between dashes',
    guards: ['reject-brackets', 'reject-aside'],
    what: /\([^()]*___[^()]*\)|[–—][^–—]*___[^–—]*[–—]/u,
    plant: (stem) => stem.replace('___', '(vers ___)'),
  }),
  forbid({
    ...GAPS,
    says: 'no gap is within a quotation',
    guards: ['reject-quotation'],
    what: /«[^«»]*___[^«»]*»|“[^“”]*___[^“”]*”/u,
    plant: (stem) => stem.replace('___', '« dans ___ »'),
  }),
  forbid({
    ...GAPS,
    says: 'no number or date is a bound or about right only',
    guards: ['reject-bound'],
    variants: ['date', 'number'],
    what: /(?<!\p{L})(?:plus d['’e]|moins d['’e]|au moins|au plus|jusqu['’](?:à|en)|avant|après|entre|à peine|dépass\p{L}+)\s?(?:le |les )?___/iu,
    plant: (stem) => stem.replace('___', 'avant ___'),
  }),
  forbid({
    ...GAPS,
    says: 'no date or number is joined to another that gives it away',
    guards: ['reject-joined'],
    variants: ['date', 'number'],
    what: /\d[\s\u00a0](?:et|ou|à)[\s\u00a0](?:en )?___|___[\s\u00a0](?:et|ou|à)[\s\u00a0](?:en )?\d|\d ?[-–] ?___|___ ?[-–] ?\d/u,
    plant: (stem) => stem.replace('___', '___ et 1914'),
  }),
  forbid({
    ...GAPS,
    says: 'no number can be worked out from the others',
    guards: ['reject-computable', 'reject-loose-number'],
    variants: ['number'],
    what: (stem) =>
      (stem.match(/\d+/gu) ?? []).length > 1 &&
      /(?<!\p{L})(?:dont|soit|respectivement|total|moitié|double|triple)(?!\p{L})/iu.test(stem),
    plant: (stem) => stem.replace('___', '12 + 14, soit ___'),
  }),
  forbid({
    ...GAPS,
    says: 'the value asked for is not told elsewhere, in words or in figures',
    guards: ['reject-repeated-value', 'reject-repeated-key'],
    variants: DETAILS,
    what: (stem, { item }) => {
      const words = [
        '',
        'un',
        'deux',
        'trois',
        'quatre',
        'cinq',
        'six',
        'sept',
        'huit',
        'neuf',
        'dix',
      ];
      const key = (keyOf(item) ?? '').toLowerCase();
      const figure = words.indexOf(key) > 1 ? String(words.indexOf(key)) : null;
      const spelt = /^(?:[2-9]|10)$/u.test(key) ? words[Number(key)] : null;
      return [key, figure, spelt].some(
        (value) => typeof value === 'string' && wordsOf(stem).includes(value),
      );
    },
    plant: (stem, { item }) => {
      const key = keyOf(item) ?? '';
      return wordsOf(key).length > 1 ? null : stem.replace('___', `___ (${key})`);
    },
  }),
  forbid({
    ...GAPS,
    says: 'no number is of things that are taken for known',
    guards: ['reject-presupposed'],
    variants: ['number'],
    what: /(?<!\p{L})(?:les|ces|ses|leurs|mes|nos|vos) ___/iu,
    plant: (stem) => stem.replace('___', 'ses ___'),
  }),
  forbid({
    ...GAPS,
    says: 'a date or a number is of somebody or something called by name, or of another time',
    guards: ['no-anchor', 'reject-undated-amount'],
    variants: ['number'],
    what: (stem) => !/(?<=\s|['’(«])\p{Lu}|\d|^\p{Lu}\p{L}+ (?!la |le )/u.test(stem),
    plant: () => '___ maisons sont là.',
  }),
  forbid({
    ...GAPS,
    says: 'what is shown around a gap can be held in mind',
    guards: ['no-short-form', 'reject-long-sentence'],
    what: (stem) => wordsOf(stem).length > LONGEST_GAPPED,
    plant: (stem) => `${stem}${' près du pont'.repeat(LONGEST_GAPPED)}`,
  }),
  {
    says: 'each wrong date or number is another value than the right one',
    guards: ['no-sure-falsehood'],
    fault: ({ item }) =>
      wrongOf(item).some((wrong) => wrong.toLowerCase() === keyOf(item)?.toLowerCase())
        ? keyOf(item)
        : null,
    plant: (shipped) => {
      const { item } = shipped;
      const key = keyOf(item);
      if (key === null || !('options' in item)) return null;
      const options = item.options.map((option) => (option.key ? option : { ...option, fr: key }));
      return { ...shipped, item: { ...item, options } };
    },
  },
];
