/** What the right option must be, by itself, beside the others and beside the text. */
import { forbid } from './forbid.ts';
import { stemOf, wordsOf, wrongOf, type GuardLaw } from './guard-law.ts';

const ANSWERS = { of: ['question'], part: 'key' } as const;
const LONGEST_ANSWER = 14;

export const ANSWER_LAWS: readonly GuardLaw[] = [
  forbid({
    ...ANSWERS,
    says: 'no answer is longer than one can compare',
    guards: ['long-answer'],
    what: (key) => wordsOf(key).length > LONGEST_ANSWER,
    plant: (key) => `${key} ${'du pont '.repeat(LONGEST_ANSWER)}`,
  }),
  forbid({
    ...ANSWERS,
    says: 'no answer says as little as part, others, some or that',
    guards: ['vague-answer', 'bare-answer', 'no-noun'],
    what: /^(?:(?:une |en )?partie|plus|moins|d['’]autres|certaine?s|plusieurs|beaucoup|quelqu|tout|rien|cela|ça|la vie|l['’]instrument|chacun|soi)(?!\p{L})|^(?:le|la|les|lui|leur|elle|ils?|en|y)$/iu,
    plant: () => 'd’autres villes',
  }),
  forbid({
    ...ANSWERS,
    says: 'a noun that answers has its article, but for what somebody or something is',
    guards: ['bare-noun'],
    variants: ['who', 'what', 'which'],
    what: (key, _, { readingsOf }) =>
      /^\p{Ll}{3,}$/u.test(key) &&
      readingsOf(key).some(({ upos }) => upos === 'NOUN') &&
      readingsOf(key).every(({ upos }) => upos !== 'NUM'),
    plant: () => 'maison',
  }),
  forbid({
    ...ANSWERS,
    says: 'what answers when is a date and nothing more',
    guards: ['more-than-a-date', 'reject-vague-date'],
    variants: ['year', 'when'],
    what: (key) =>
      !/^(?:(?:le|en|dès|au|à|depuis|vers|de|du|entre|début|fin|mois|l['’]|la|année|jour|mi|et|an|automne|été|hiver|printemps|1er|siècle|[IVX]+e|av\.|J\.-C\.|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|d['’]|années|les|des|fin|\d{1,4})[\s\u00a0\u202f-]*)+$/iu.test(
        key,
      ),
    plant: (key) => `${key} de Vesoul`,
  }),
  forbid({
    ...ANSWERS,
    says: 'a question does not name its answer',
    guards: ['answer-in-stem', 'reject-repeated-key'],
    what: (key, { item }) => {
      const names = key.match(/\p{Lu}\p{L}{3,}|\d{3,}/gu) ?? [];
      const shared = wrongOf(item);
      return names.some(
        (name) =>
          (stemOf(item)?.includes(name) ?? false) && !shared.every((wrong) => wrong.includes(name)),
      );
    },
    plant: (key, { item }) =>
      stemOf(item)?.match(/(?<=\s)\p{Lu}\p{L}{3,}/u)?.[0] ?? (key.length > 90 ? key : null),
  }),
  forbid({
    ...ANSWERS,
    says: 'who is asked for by the surname alone bears no other name in the text',
    guards: ['bare-surname'],
    variants: ['who'],
    what: (key, { text }) =>
      /^\p{Lu}[\p{L}-]+$/u.test(key) &&
      text.some((sentence) => new RegExp(`\\p{Lu}\\p{Ll}+ ${key}(?!\\p{L})`, 'u').test(sentence)),
    plant: (key, { text }) => {
      const [, surname] = key.split(' ');
      const isTold = text.some((sentence) => sentence.includes(key));
      return isTold && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(key) ? (surname ?? null) : null;
    },
  }),
  forbid({
    ...ANSWERS,
    says: 'who is somebody with a name, or a people',
    guards: ['unknown-subject', 'unknown-name', 'not-a-known-kind'],
    variants: ['who'],
    what: (key) => !/\p{Lu}/u.test(key),
    plant: () => 'les dépenses',
  }),
  forbid({
    ...ANSWERS,
    says: 'no unit is written with a plain figure for its exponent',
    guards: ['reject-plain-exponent'],
    what: /\d\s?[kcd]?m[23](?!\p{L})/u,
    plant: () => '120 km2',
  }),
];
