/** What in its sentence must not show or turn a determiner. */
import { forbid } from './forbid.ts';
import { keyOf, wrongOf, type GuardLaw } from './guard-law.ts';

const ARTICLES = { of: ['article'], part: 'stem' } as const;

export const ARTICLE_SENTENCE_LAWS: readonly GuardLaw[] = [
  forbid({
    ...ARTICLES,
    says: 'no tout, même or seul before the gap shows the gender or the number',
    guards: ['reject-agreeing-word-before'],
    what: /(?<!\p{L})(?:tou(?:te|s|tes)|tout(?! à)|lesquel(?:le)?s?|chacune?|aucune?) ___/iu,
    plant: (stem) => stem.replace('___', 'toute ___'),
  }),
  forbid({
    ...ARTICLES,
    says: 'no same form stands before another member of a row',
    guards: ['reject-parallel-key'],
    variants: ['de', 'a'],
    what: (stem, { item }) =>
      new RegExp(
        `(?<!\\p{L})(?:et|ou|ni) (?:___[^,.]*(?<!\\p{L})${keyOf(item) ?? ''} )?___.*(?<!\\p{L})(?:et|ou|ni) ${keyOf(item) ?? ''} `,
        'iu',
      ).test(stem) || new RegExp(`___ \\p{L}+ (?:et|ou|ni) ${keyOf(item) ?? ''} `, 'iu').test(stem),
    plant: (stem, { item }) => stem.replace('___', `___ pont et ${keyOf(item) ?? ''} `),
  }),
  forbid({
    ...ARTICLES,
    says: 'no indefinite article is asked for behind a negation',
    guards: ['reject-negation'],
    variants: ['indefinite'],
    what: /(?<!\p{L})n(?:e\s|['’])[^,;]*(?<!\p{L})(?:pas|jamais|guère|point) ___/iu,
    plant: (stem) => stem.replace('___', 'ne voit pas ___'),
  }),
  forbid({
    ...ARTICLES,
    says: 'no article of a set phrase is asked for',
    guards: ['reject-set-phrase'],
    what: /___ (?:fur et|lieu de|lieu d['’]|instar|insu|égard de|abri|gré|dépens)(?!\p{L})/iu,
    plant: (stem) => stem.replace('___', '___ lieu de'),
  }),
  forbid({
    ...ARTICLES,
    says: 'no elided word before the gap fits one form alone',
    guards: ['reject-elision-before', 'reject-elision-cue'],
    what: (stem, { item }) => {
      const before = /(?<word>[\p{L}]+['’]|(?<!\p{L})(?:de|que|ne|se|ce|jusque))\s?___/iu.exec(stem)
        ?.groups?.['word'];
      const onsets = [keyOf(item) ?? '', ...wrongOf(item)].map((form) =>
        /^[aeiouéèêàâô]/iu.test(form),
      );
      return before !== undefined && onsets.includes(true) && onsets.includes(false);
    },
    plant: (stem, { item }) => {
      const forms = [keyOf(item) ?? '', ...wrongOf(item)].map((form) =>
        /^[aeiouéèêàâô]/iu.test(form),
      );
      return forms.includes(true) && forms.includes(false) ? stem.replace('___', 'd’___') : null;
    },
  }),
  forbid({
    ...ARTICLES,
    says: 'son or sa is of one owner',
    guards: ['reject-plural-owner'],
    variants: ['possessive-third'],
    what: (stem, _, { readingsOf }) => {
      const subject = /^(?:Les|Des|Ces) (?<noun>\p{Ll}+) (?<verb>\p{Ll}+) ___/u.exec(stem)?.groups;
      return readingsOf(subject?.['verb'] ?? '').some(({ feats }) => feats['VerbForm'] === 'Fin');
    },
    plant: () => 'Les enfants vendent ___ maison.',
  }),
];
