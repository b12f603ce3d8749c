/** What nobody could write from hearing it alone. */
import { beforeEnd, forbid } from './forbid.ts';
import { withText, wordsOf, type GuardLaw } from './guard-law.ts';

const DICTATED = { of: ['dictation'], part: 'dictated' } as const;
const LONGEST = 24;
/** Forms that may be written with or without a circumflex. */
const CIRCUMFLEX = /(?<!\p{L})(?:con|recon|ap|dis|re)?(?:para|na|ma)[iî]t(?:re|resse)?(?!\p{L})/gu;

export const DICTATION_LAWS: readonly GuardLaw[] = [
  forbid({
    ...DICTATED,
    says: 'no mark, no sign and no initials that a voice does not tell are dictated',
    guards: ['reject-unspoken-marks'],
    what: /[()[\]/&%°+*–—…«»“”"]|(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u,
    plant: (text) => beforeEnd(text, ' (le vieux)'),
  }),
  forbid({
    ...DICTATED,
    says: 'no word is dictated that the dictionary lacks, but for names that are shown',
    guards: ['reject-strange-word', 'reject-misspelling'],
    what: (text, _, { readingsOf }) =>
      [...text.matchAll(/(?<![\p{L}\d'’-])\p{Ll}{4,}(?![\p{L}'’-])/gu)].some(
        ([word]) => readingsOf(word).length === 0,
      ),
    plant: (text) => beforeEnd(text, ' du frobl'),
  }),
  forbid({
    ...DICTATED,
    says: 'no name is dictated that is not shown',
    guards: ['reject-strange-word'],
    variants: ['sentence'],
    what: (text) => /(?<=\s)\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(text),
    plant: (text) => beforeEnd(text, ' de Jeanne Arnoux'),
  }),
  forbid({
    ...DICTATED,
    says: 'no pair that sounds alike and fits alike is dictated',
    guards: ['reject-homophone'],
    what: /(?<!\p{L})(?:reines?|rennes?|mères? de mer|voies?|voix|comptes?|contes?|comtes?|chœurs?|fonds?|ballades?|balades?|tribus?|tributs?|différents?|différends?)(?!\p{L})/iu,
    plant: (text) => beforeEnd(text, ' de la reine'),
  }),
  {
    says: 'where the new spelling writes a word without its circumflex, both are right',
    guards: ['reject-two-spellings'],
    fault: ({ item }) => {
      if (item.kind !== 'dictation') return null;
      const written = item.answer.fr.map((answer) => answer.toLowerCase());
      const found = [...item.text.fr.toLowerCase().matchAll(CIRCUMFLEX)].map(([form]) => form);
      return (
        found.find((form) => {
          const other = form.includes('î') ? form.replace('î', 'i') : form.replace(/i(?=t)/u, 'î');
          return !written.some((answer) => answer.includes(other));
        }) ?? null
      );
    },
    plant: (shipped) => {
      const { item } = shipped;
      return item.kind === 'dictation'
        ? {
            ...shipped,
            item: {
              ...item,
              text: { ...item.text, fr: beforeEnd(item.text.fr, ' d’un maître qui naît') },
            },
          }
        : null;
    },
  },
  {
    says: 'nothing is dictated that the text does not say in these words',
    guards: ['reject-rewritten-sentence'],
    fault: ({ item, text }) => {
      if (item.kind !== 'dictation') return null;
      const bare = (sentence: string): string => wordsOf(sentence).slice(1).join(' ');
      return text.some((sentence) => bare(sentence).includes(bare(item.text.fr)))
        ? null
        : item.text.fr;
    },
    plant: (shipped) => {
      const { item } = shipped;
      if (item.kind !== 'dictation') return null;
      return {
        ...shipped,
        item: { ...item, text: { ...item.text, fr: beforeEnd(item.text.fr, ' avec Paul Morel') } },
      };
    },
  },
  forbid({
    ...DICTATED,
    says: 'no more is dictated than can be kept in mind',
    guards: ['reject-long-sentence', 'reject-fragment'],
    what: (text) => wordsOf(text.replace(/['’]/gu, '')).length > LONGEST || !/[.!?…»]$/u.test(text),
    plant: (text) => beforeEnd(text, ' près du pont'.repeat(LONGEST)),
  }),
  {
    says: 'leur before a noun that is heard alike in the plural may be written so',
    guards: ['find-unheard-number', 'find-unheard-agreement'],
    fault: ({ item }, { readingsOf }) => {
      if (item.kind !== 'dictation') return null;
      const owned = /(?<!\p{L})leur (?<noun>[^\saeiouyhéèê]\p{Ll}+)/iu.exec(item.text.fr)?.groups?.[
        'noun'
      ];
      const isNoun =
        owned !== undefined &&
        readingsOf(owned).some(({ upos }) => upos === 'NOUN') &&
        readingsOf(`${owned}s`).some(({ upos }) => upos === 'NOUN');
      const both = item.answer.fr.some((answer) => answer.includes(`${owned ?? ''}s`));
      return isNoun && !both ? item.text.fr : null;
    },
    plant: (shipped) => withText(shipped, 'dictated', 'Les enfants portent leur panier.'),
  },
];
