/** What a question must be built like: a verb with its subject, a bearable length, no loose ends. */
import { beforeEnd, forbid } from './forbid.ts';
import { wordsOf, type GuardLaw, type GuardWords } from './guard-law.ts';

const QUESTIONS = { of: ['question'], part: 'stem' } as const;
/** In words. */
const LONGEST_QUESTION = 34;
const LONGEST_FRONT = 10;
const SHORTEST_QUESTION = 4;

function isFinite(form: string, { readingsOf }: GuardWords): boolean {
  return readingsOf(form).some(({ feats }) => feats['VerbForm'] === 'Fin');
}

const finiteIn = (stem: string, words: GuardWords): readonly string[] =>
  wordsOf(stem.replace(/-t?-?(?:ils?|elles?|on|ce)(?!\p{L})/gu, '')).filter((form) =>
    isFinite(form, words),
  );

export const QUESTION_FORM_LAWS: readonly GuardLaw[] = [
  forbid({
    ...QUESTIONS,
    says: 'a question has a verb with a person that the dictionary knows',
    guards: ['no-subject', 'unknown-verb-form', 'bare-verb', 'no-tree', 'misread-verb'],
    what: (stem, _, words) =>
      finiteIn(stem, words).length === 0 || wordsOf(stem).length < SHORTEST_QUESTION,
    plant: () => 'Qui Paul Morel\u00a0?',
  }),
  forbid({
    ...QUESTIONS,
    says: 'the verb behind qui is in the singular, of the third person',
    guards: ['agreement', 'disagreeing-subject'],
    what: (stem, _, { readingsOf }) => {
      const verb =
        /^(?:[^,]*,\s)?qui\s(?:n['’e]\s?|s['’e]\s?|y\s)?(?<verb>\p{Ll}+)(?![\p{L}-])/iu.exec(stem)
          ?.groups?.['verb'];
      const readings = readingsOf(verb ?? '').filter(({ feats }) => feats['VerbForm'] === 'Fin');
      return (
        readings.length > 0 &&
        // *Qui étaient les fondateurs … ?*
        readings.every(({ feats, lemma }) => feats['Number'] === 'Plur' && lemma !== 'être')
      );
    },
    plant: (_, { item }) =>
      item.variant === 'who' ? 'Qui vendirent la maison de Vesoul\u00a0?' : null,
  }),
  forbid({
    ...QUESTIONS,
    says: 'no question is longer than one can hold, nor opens with more than a phrase',
    guards: ['long-question', 'long-front'],
    what: (stem) => {
      const asks = stem.search(
        /(?<!\p{L})(?:qu(?:i|e|el\p{L}*|oi|and)(?!\p{L})|qu['’]|combien|comment|où|pourquoi)/iu,
      );
      return (
        wordsOf(stem).length > LONGEST_QUESTION ||
        wordsOf(stem.slice(0, Math.max(0, asks))).length > LONGEST_FRONT
      );
    },
    plant: (stem) => beforeEnd(stem, ' près du vieux pont'.repeat(LONGEST_QUESTION)),
  }),
  forbid({
    ...QUESTIONS,
    says: 'marks of a question close, and none stands before its end or behind a joining word',
    guards: [
      'torn-quotation',
      'torn-list',
      'torn-phrase',
      'interrupted-subject',
      'reject-broken-stem',
      'odd-ending',
      'odd-marks',
    ],
    what: (stem) =>
      /[,;:]\s?\?$|,\s?,|\(\s?\)|(?<!\p{L})(?:et|ou|mais|de|à|la|le|les|des|du|au|aux|par|pour|que|une?)[,\s\u00a0\u202f]*\?$|(?<!\p{L})(?:et|ou|mais|de|par|pour)\s?,/iu.test(
        stem,
      ) ||
      ['«»', '“”', '()'].some(
        ([open = '', close = '']) => stem.split(open).length !== stem.split(close).length,
      ),
    plant: (stem) => beforeEnd(stem, ' de la tour et'),
  }),
  forbid({
    ...QUESTIONS,
    says: 'no verb with a person stands beside another without a word that joins them',
    guards: [
      'two-subjects',
      'leans-on-another',
      'beyond-clause',
      'odd-conjunct',
      'odd-csubj',
      'odd-amod',
      'overrun',
    ],
    what: (stem, _, words) => {
      const joined = (
        stem.match(
          /(?<!\p{L})(?:qu['’]|(?:qui|que|dont|où|et|ou|lorsque|quand|combien|tant|alors)(?!\p{L}))/giu,
        ) ?? []
      ).length;
      const common = stem.match(/(?<![\p{L}])\p{Ll}+(?!\p{L})/gu) ?? [];
      const sure = common.filter((form) => {
        const readings = words.readingsOf(form);
        return (
          readings.length > 0 &&
          readings.every(({ feats }) => feats['VerbForm'] === 'Fin') &&
          !/^(?:est|a|ont|sont|fut|furent)$/u.test(form)
        );
      });
      return sure.length > 1 + joined;
    },
    plant: (stem) => beforeEnd(stem, ' vendirent furent achetèrent vendit naquit vendit'),
  }),
  forbid({
    ...QUESTIONS,
    says: 'no figure stands behind quel or combien de',
    guards: ['odd-number', 'odd-duration'],
    what: /(?:quel(?:le)?s?|combien d['’e])\s?(?:\d|deux|trois|quatre|cinq|dix)(?!\p{L})|pendant combien de (?:siècle|décennie)/iu,
    plant: () => 'Combien de deux maisons vendit Paul Morel\u00a0?',
  }),
  forbid({
    ...QUESTIONS,
    says: 'what is asked for is not named behind quel already',
    guards: ['repeated-noun'],
    what: (stem) => {
      const noun = /quel(?:le)?s?\s(?<noun>\p{L}{4,})/iu
        .exec(stem)
        ?.groups?.['noun']?.toLowerCase();
      const said = wordsOf(stem.replace(/ à quelle année/u, ''));
      return noun !== undefined && said.filter((form) => form === noun).length > 1;
    },
    plant: () => 'Quelle ville devint une ville libre en 1912\u00a0?',
  }),
  forbid({
    ...QUESTIONS,
    says: 'no preposition asks for when, where or how much but those that can',
    guards: ['odd-preposition', 'no-preposition', 'unknown-oblique'],
    what: /^(?:Malgré|Outre|Selon|Sauf|Hormis|Environ|Suivant|Une fois|À force|En cas)\s/u,
    plant: (stem) => `Malgré ${stem}`,
  }),
  forbid({
    ...QUESTIONS,
    says: 'no question on how or why tells of the way or the aim itself',
    guards: ['loose-gerund', 'loose-aim'],
    what: /^(?:Comment|Pourquoi|Dans quel but)(?!\p{L})[^?]*(?<!\p{L})(?:en\s\p{L}+ant|pour\s\p{L}+(?:er|ir|re)|afin d['’e])/iu,
    plant: () => 'Comment Paul Morel vendit-il la maison en cachant ses dettes\u00a0?',
  }),
];
