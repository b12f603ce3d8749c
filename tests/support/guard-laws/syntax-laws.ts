/** What the sentence that is asked about must be like, and what of it may be asked for. */
import { beforeEnd, forbid } from './forbid.ts';
import { keyOf, stemOf, withText, wrongOf, type GuardLaw } from './guard-law.ts';

const QUESTIONS = { of: ['question'], part: 'stem' } as const;
const YEAR = /(?<!\d)[1-9]\d{3}(?!\d)/gu;
/** What every kind of item is worth at least, between 0 and 1. */
const LEAST_RANK = 0.35;

const side = (year: number, other: number): number => Math.sign(year - other);

export const SYNTAX_LAWS: readonly GuardLaw[] = [
  forbid({
    of: ['question', 'true-false', 'cloze'],
    part: 'cited',
    says: 'nothing is asked about a question, an order or a row without a sentence',
    guards: ['inverted-verb', 'inverted-subject', 'no-statement'],
    what: /[?!]$|(?<!\p{L})\p{L}+-(?:vous|toi|moi|nous)(?!\p{L})/u,
    plant: (sentence) => sentence.replace(/[.…]$/u, '\u00a0?'),
  }),
  forbid({
    ...QUESTIONS,
    says: 'no preposition or article stands right before a verb with a person',
    guards: ['odd-case', 'odd-det', 'odd-subject'],
    what: (stem, _, { readingsOf }) =>
      [
        ...stem.matchAll(
          /(?<![\p{L}-])(?:de|par|à|avec|dans|les|des|une?|cette) (?<verb>\p{Ll}{4,})(?!\p{L})/gu,
        ),
      ].some(({ groups }) => {
        const readings = readingsOf(groups?.['verb'] ?? '');
        return readings.length > 0 && readings.every(({ feats }) => feats['VerbForm'] === 'Fin');
      }),
    plant: (stem) => beforeEnd(stem, ' par vendirent'),
  }),
  forbid({
    of: ['question'],
    part: 'key',
    says: 'who or what answers has no date and no comma behind it',
    guards: ['loose-complement', 'odd-list', 'torn-list'],
    variants: ['who', 'which', 'what'],
    what: /(?:en|depuis|dès) (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|\d{4})|,/u,
    plant: (key) => `${key} depuis août 1912`,
  }),
  forbid({
    of: ['question'],
    part: 'key',
    says: 'how long is answered by a number of years, days or the like and nothing more',
    guards: ['odd-duration'],
    variants: ['how-many'],
    what: /(?:an|jour|mois|année|siècle|heure)s? (?:de|d['’]|et) /u,
    plant: () => 'trois ans de guerre',
  }),
  forbid({
    of: ['question', 'cloze'],
    part: 'stem',
    says: 'no measure is plus or moins than nobody says what',
    guards: ['open-comparison', 'comparison'],
    what: /(?<!\p{L})une? \p{L}+ (?:plus|moins) \p{L}+(?=[.,\s\u00a0\u202f]*[.?]$)(?!.* qu[e'’])/u,
    plant: (stem) => beforeEnd(stem, ' avec une valeur plus exacte'),
  }),
  forbid({
    ...QUESTIONS,
    says: 'no part of a comma pair is left before the verb of a question',
    guards: [
      'loose-participle',
      'loose-subject',
      'torn-subject',
      'reject-spliced-clause',
      'torn-attribute',
    ],
    what: /^(?:Qui|Que|Quel\p{L}* \p{L}+) ?,|, (?:venue?s?|vendue?s?|poussée?s?|fidèles?)[^,?]*\?$/u,
    plant: (stem) => beforeEnd(stem, ', fidèle malgré la guerre'),
  }),
  {
    says: 'nothing is shipped that the model of quality thinks bad',
    guards: ['reject-unlikely', 'unsure-arc'],
    fault: ({ item }) => (item.rank < LEAST_RANK ? `${item.rank}` : null),
    plant: ({ item, ...rest }) => ({ ...rest, item: { ...item, rank: 0.1 } }),
  },
  {
    says: 'wrong years stand to the other years of a stem as the right one does',
    guards: ['keep-order', 'reject-joined'],
    fault: ({ item }) => {
      const stem = stemOf(item) ?? '';
      const others = (stem.match(YEAR) ?? []).map(Number);
      const key = keyOf(item) ?? '';
      if (!/^[1-9]\d{3}$/u.test(key) || others.length === 0) return null;
      const wrong = wrongOf(item).find((option) =>
        others.some((other) => side(Number(option), other) !== side(Number(key), other)),
      );
      return wrong === undefined ? null : `${wrong} | ${stem} | ${key}`;
    },
    plant: (shipped) => {
      const key = keyOf(shipped.item) ?? '';
      const wrong = Math.min(...wrongOf(shipped.item).map(Number));
      const stem = stemOf(shipped.item);
      if (!/^[1-9]\d{3}$/u.test(key) || stem === null || !(wrong < Number(key))) return null;
      return withText(shipped, 'stem', beforeEnd(stem, ` après la loi de ${wrong}`));
    },
  },
  {
    says: 'a gap stands for words of the sentence that is cited',
    guards: ['is-said-there', 'reject-part-of-name'],
    fault: ({ item, sentence }) => {
      if (item.kind !== 'cloze' || item.span.fr === null) return null;
      const said = sentence.slice(...item.span.fr).toLowerCase();
      const key = (keyOf(item) ?? '').toLowerCase();
      const isSaid = said.includes(key) || key.includes(said) || /^(?:ils?|elles?)$/u.test(said);
      return said !== '' && isSaid ? null : `${said} | ${key}`;
    },
    plant: (shipped) =>
      shipped.item.kind === 'cloze' && shipped.item.span.fr !== null
        ? { ...shipped, sentence: '=== '.repeat(200) }
        : null,
  },
];
