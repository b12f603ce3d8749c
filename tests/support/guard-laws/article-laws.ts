/** Before which nouns a determiner may be asked for. */
import { forbid } from './forbid.ts';
import { keyOf, type GuardLaw, type GuardWords } from './guard-law.ts';
import { wordsBehind } from './words-behind.ts';

const ARTICLES = { of: ['article'], part: 'stem' } as const;
const GENDERED = /^(?:le|la|un|une|du|de la|au|à la|cet?|cette|son|sa|mon|ma)$/iu;

/** The noun of the gap: the first word behind it, or the second behind an adjective. */
function nounOf(stem: string, { readingsOf }: GuardWords): string | null {
  const isNoun = (form: string | undefined): boolean =>
    form !== undefined && readingsOf(form).some(({ upos }) => upos === 'NOUN');
  return wordsBehind(stem).slice(0, 2).find(isNoun) ?? null;
}

export const ARTICLE_LAWS: readonly GuardLaw[] = [
  forbid({
    ...ARTICLES,
    says: 'a noun in small letters stands behind the gap, at most one word away',
    guards: ['reject-name', 'reject-far-noun', 'reject-unsure-reading', 'reject-unread-determiner'],
    what: (stem, { item }, words) =>
      item.variant !== 'quantity' &&
      (/^\p{Lu}/u.test(wordsBehind(stem)[0] ?? '') || nounOf(stem, words) === null),
    plant: (stem, { item }) =>
      item.variant === 'quantity' ? null : stem.replace('___', '___ Très très'),
  }),
  forbid({
    ...ARTICLES,
    says: 'the dictionary gives the noun the gender that the right form has, where that counts',
    guards: ['reject-two-genders', 'reject-unsettled-noun'],
    variants: ['definite', 'indefinite', 'possessive-third', 'demonstrative', 'de', 'a'],
    what: (stem, { item }, { genderOf, readingsOf }) => {
      const key = (keyOf(item) ?? '').toLowerCase();
      const [first = '', second = ''] = wordsBehind(stem);
      if (!GENDERED.test(key) || /^(?:son|mon)$/u.test(key)) return false;
      const feminine = /^(?:la|une|de la|à la|cette|sa|ma)$/u.test(key);
      const isNoun = readingsOf(first).some(({ upos }) => upos === 'NOUN');
      const isAdjective = readingsOf(first).some(({ upos }) => upos === 'ADJ');
      const genders = [isNoun ? genderOf(first) : null, isAdjective ? genderOf(second) : null];
      return (
        (isNoun || isAdjective) &&
        !genders.includes(feminine ? 'Fem' : 'Masc') &&
        genders.some((gender) => gender !== null)
      );
    },
    plant: (stem, { item }) => {
      const key = (keyOf(item) ?? '').toLowerCase();
      if (!/^(?:le|la|un|une)$/u.test(key)) return null;
      return stem.replace('___', `___ ${/^(?:le|un)$/u.test(key) ? 'voiture' : 'livreur'}`);
    },
  }),
  forbid({
    ...ARTICLES,
    says: 'no adjective right behind the noun has the gender of one alone of the forms',
    guards: ['reject-agreement-shows-gender'],
    variants: ['definite', 'indefinite', 'demonstrative'],
    what: (stem, { item }, { readingsOf }) => {
      const key = (keyOf(item) ?? '').toLowerCase();
      const [noun = '', next = ''] = wordsBehind(stem);
      const readings = readingsOf(next);
      const gender = readings[0]?.feats['Gender'];
      return (
        /^(?:le|la|un|une|ce|cette)$/u.test(key) &&
        readingsOf(noun).every(({ upos }) => upos === 'NOUN') &&
        readings.length > 0 &&
        readings.every(
          ({ upos, feats }) =>
            upos === 'ADJ' && feats['Gender'] !== undefined && feats['Gender'] === gender,
        )
      );
    },
    plant: (stem, { item }) => {
      const key = (keyOf(item) ?? '').toLowerCase();
      if (/^(?:la|une|cette)$/u.test(key)) return stem.replace('___', '___ forêt délicieuse');
      return /^(?:le|un)$/u.test(key) ? stem.replace('___', '___ jardin délicieux') : null;
    },
  }),
  forbid({
    ...ARTICLES,
    says: 'no noun stands in its sentence twice',
    guards: ['reject-repeated-noun'],
    what: (stem, _, words) => {
      const noun = nounOf(stem, words)?.toLowerCase();
      return (
        noun !== undefined &&
        noun.length > 3 &&
        (stem.toLowerCase().match(/[\p{L}-]+/gu) ?? []).filter((word) => word === noun).length > 1
      );
    },
    plant: (stem) => `Le pont de bois est là, et ${stem.replace('___', '___ pont')}`,
  }),
  forbid({
    ...ARTICLES,
    says: 'no plural is asked for but where de or à melts with it',
    guards: ['reject-plain-plural'],
    part: 'key',
    what: /^(?:les|des|ces|ses|mes)$/iu,
    variants: ['definite', 'indefinite', 'demonstrative', 'possessive-third', 'possessive-first'],
    plant: () => 'les',
  }),
  forbid({
    ...ARTICLES,
    says: 'a noun in the singular has no other number',
    guards: ['reject-number-not-shown'],
    variants: ['definite', 'indefinite', 'demonstrative'],
    what: (stem, _, { readingsOf }) => {
      const [noun = ''] = wordsBehind(stem);
      const nouns = readingsOf(noun).filter(({ upos }) => upos === 'NOUN');
      return nouns.length > 0 && nouns.every(({ feats }) => feats['Number'] === 'Plur');
    },
    plant: (stem, { item }) =>
      /^[ld]['’]$/u.test(keyOf(item) ?? '') ? null : stem.replace('___', '___ maisons'),
  }),
];
