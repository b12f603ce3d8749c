/** What a question must tell so that one answer is right: whom it means, when it was, of which thing. */
import { beforeEnd, forbid } from './forbid.ts';
import { wordsOf, type GuardLaw } from './guard-law.ts';

const QUESTIONS = { of: ['question'], part: 'stem' } as const;
const YEAR = /(?<!\d)[1-9]\d{2,3}(?!\d)/gu;
const DATED = ['year', 'when'];

export const QUESTION_SENSE_LAWS: readonly GuardLaw[] = [
  forbid({
    ...QUESTIONS,
    says: 'a question calls something by its name, or is of a number or a kind',
    guards: [
      'unnamed',
      'vague-question',
      'vague-thing',
      'indefinite-subject',
      'short-definite',
      'no-anchor',
    ],
    variants: ['year', 'when', 'who', 'which', 'what', 'trait'],
    what: (stem, _, { readingsOf }) =>
      !/(?<=\s|['’(«\u00a0])\p{Lu}|\d/u.test(stem) &&
      wordsOf(stem).filter((form) =>
        readingsOf(form).some(({ upos }) => /^(?:NOUN|ADJ)$/u.test(upos)),
      ).length < 4,
    plant: () => 'Quand une école ouvrit-elle\u00a0?',
  }),
  forbid({
    ...QUESTIONS,
    says: 'who asks when tells no other time',
    guards: ['second-time', 'loose-date'],
    variants: DATED,
    what: /(?<!\p{L})(?:en|le \d+|depuis|dès|vers)\s(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)?\s?\d{4}(?!\d)|dans la soirée|le lendemain|lorsqu/iu,
    plant: (stem) => beforeEnd(stem, ' en 1912'),
  }),
  forbid({
    ...QUESTIONS,
    says: 'nobody asks in which year there was so much of something',
    guards: ['amount-of-a-year'],
    variants: DATED,
    what: /(?<!\p{L})(?:compt|mesur|pès|pes|coût|abrit|représent)\p{L}+(?:-\p{L}+)*\s(?:[\d\s\u00a0\u202f]+|deux|trois|cent|mille)\s?\p{L}/iu,
    plant: () => 'En quelle année Vesoul comptait-elle 300 habitants\u00a0?',
  }),
  forbid({
    ...QUESTIONS,
    says: 'how many there were is asked of a time or of somebody by name',
    guards: ['undated-amount', 'reject-undated-amount'],
    variants: ['how-many'],
    what: (stem) => /^combien d/iu.test(stem) && !/\d{3}|\s\p{Lu}|['’]\p{Lu}/u.test(stem),
    plant: () => 'Combien de maisons la ville a-t-elle vendues\u00a0?',
  }),
  forbid({
    ...QUESTIONS,
    says: 'years that could be counted do not stand in a question on how many',
    guards: ['counted-years'],
    variants: ['how-many'],
    what: (stem) => (stem.match(YEAR)?.length ?? 0) > 1 && !/entre|de \d/u.test(stem),
    plant: () => 'Combien de coupes remporta Paul Morel en 1912 et en 1914\u00a0?',
  }),
  forbid({
    ...QUESTIONS,
    says: 'nobody is asked for by what very many do, wear or are',
    guards: ['true-of-several', 'one-of-several', 'one-occasion'],
    variants: ['who'],
    what: /^Qui (?:na[iî]t|naquit|meurt|mourut|est (?:né|mort)|porte une?|participe|vit|habite)(?!\p{L})/u,
    plant: () => 'Qui naquit à Vesoul en 1912\u00a0?',
  }),
  forbid({
    ...QUESTIONS,
    says: 'who is replaced, is so as something that the question tells',
    guards: ['open-role'],
    what: /(?<!\p{L})(?:rempla[cç]|succéd)\p{L}+(?![^?]*(?<!\p{L})(?:comme|à la tête|au poste|à la direction|en tant|trône|dans le rôle))/iu,
    plant: () => 'Qui remplaça Louis Marchal en 1912\u00a0?',
  }),
  forbid({
    ...QUESTIONS,
    says: 'a law is of a country that the question names',
    guards: ['unplaced-law'],
    what: /(?<!\p{L})(?:aboli|abroge|légalise|interdi)\p{L}*(?!.*(?<=\s|['’])\p{Lu})/u,
    plant: () => 'En quelle année l’esclavage fut-il aboli\u00a0?',
  }),
  forbid({
    ...QUESTIONS,
    says: 'where somebody goes is asked of a journey that has a time or another name',
    guards: ['undated-motion'],
    variants: ['which', 'where'],
    what: (stem) =>
      /(?<!\p{L})(?:arrive|part|va|vient|rejoint|retourne)(?:-t)?(?:-(?:ils?|elles?))?(?!\p{L})/u.test(
        stem,
      ) && wordsOf(stem).length < 7,
    plant: () => 'Dans quelle ville arrive Paul Morel\u00a0?',
  }),
  forbid({
    ...QUESTIONS,
    says: 'what asks for an object has a verb that says something by itself',
    guards: ['light-verb', 'copular-verb', 'frozen-phrase', 'lost-complement'],
    what: /^Qu(?:e|['’])\s?(?:font|fait|fit|firent|prend|prit|prirent|a|ont|eut|eurent|met|mit|mirent|constitue|devient|devint|participe|s['’]engage)(?![\p{L}'’])/u,
    plant: () => 'Que prit Paul Morel en 1912\u00a0?',
  }),
  forbid({
    ...QUESTIONS,
    says: 'nobody asks what could be a sum of the other numbers told',
    guards: ['reject-loose-number', 'reject-computable'],
    variants: ['how-many'],
    what: /(?<!\p{L})(?:dont|respectivement|au total|moitié|double|triple)(?!\p{L})/iu,
    plant: (stem) => beforeEnd(stem, ', dont cinq bleues'),
  }),
];
