/** What the form of a verb that is asked for must be. */
import { forbid } from './forbid.ts';
import { keyOf, wordsOf, wrongOf, type GuardLaw } from './guard-law.ts';

const VERBS = { of: ['conjugation'], part: 'stem' } as const;
const COMPOUND = ['passe-compose', 'plus-que-parfait', 'conditionnel-passe', 'futur-anterieur'];
const ASKED = new Set([
  ...COMPOUND,
  'indicatif-present',
  'indicatif-imparfait',
  'indicatif-passe-simple',
  'indicatif-futur-simple',
  'conditionnel-present',
  'subjonctif-present',
]);
export const VERB_FORM_LAWS: readonly GuardLaw[] = [
  {
    says: 'no tense is asked for that is hardly used',
    guards: ['reject-rare-tense', 'reject-bookish-tense'],
    fault: ({ item }) =>
      item.kind === 'conjugation' && !ASKED.has(item.variant) ? item.variant : null,
    plant: ({ item, ...rest }) =>
      item.kind === 'conjugation'
        ? { ...rest, item: { ...item, variant: 'passe-anterieur' } }
        : null,
  },
  {
    says: 'the dictionary has the right form, of the verb that is named',
    guards: ['reject-unlisted-form', 'reject-two-verbs', 'reject-unsure-reading'],
    fault: ({ item }, { readingsOf }) => {
      if (item.kind !== 'conjugation') return null;
      const lemma =
        /\((?:se |s['’])?(?<verb>[^,()]+),[^()]*\)$/u.exec(item.stem.fr)?.groups?.['verb'] ?? '';
      const last = (keyOf(item) ?? '').split(/[\s'’]/u).at(-1) ?? '';
      const isKnown = readingsOf(last.toLowerCase()).some((reading) => reading.lemma === lemma);
      return isKnown ? null : `${lemma} | ${last}`;
    },
    plant: ({ item, ...rest }) => {
      if (item.kind !== 'conjugation') return null;
      const options = item.options.map((option) =>
        option.key ? { ...option, fr: 'vendaisse' } : option,
      );
      return { ...rest, item: { ...item, options } };
    },
  },
  {
    says: 'the right form is of one tense, or what else it could be is no option',
    guards: ['reject-two-tenses', 'reject-two-moods', 'reject-two-spellings'],
    fault: ({ item }) => {
      if (item.kind !== 'conjugation') return null;
      const plain = (form: string): string =>
        form.toLowerCase().replace(/î/gu, 'i').replace(/û/gu, 'u').replace(/ay/gu, 'ai');
      const key = plain(keyOf(item) ?? '');
      return wrongOf(item).find((wrong) => plain(wrong) === key) ?? null;
    },
    plant: ({ item, ...rest }) => {
      const key = keyOf(item);
      if (item.kind !== 'conjugation' || key === null) return null;
      const options = item.options.map((option) => (option.key ? option : { ...option, fr: key }));
      return { ...rest, item: { ...item, options } };
    },
  },
  forbid({
    ...VERBS,
    says: 'the right form does not stand in its sentence again',
    guards: ['reject-repeated-key'],
    what: (stem, { item }) => {
      const key = (keyOf(item) ?? '').toLowerCase();
      return key.length > 2 && wordsOf(stem).includes(key);
    },
    plant: (stem, { item }) => {
      const key = keyOf(item) ?? '';
      return /^\p{L}{3,}$/u.test(key) ? stem.replace('___', `${key} et ___`) : null;
    },
  }),
  forbid({
    ...VERBS,
    says: 'a participle that agrees has a subject whose gender is seen',
    guards: ['reject-gender-not-shown', 'reject-double-agreement'],
    variants: COMPOUND,
    what: (stem, { item }) =>
      /^(?:suis|es|êtes|sommes|était|étaient|est|sont) /u.test(keyOf(item) ?? '') &&
      /(?<!\p{L})(?:je|tu|nous|vous|les élèves|on) (?:ne )?___/iu.test(stem),
    plant: (stem, { item }) =>
      /^(?:est|sont|était|étaient) /u.test(keyOf(item) ?? '') ? 'Les élèves ___ hier.' : null,
  }),
  forbid({
    ...VERBS,
    says: 'no participle that tells of a state is asked for as a deed',
    guards: ['reject-stative-participle'],
    part: 'key',
    what: /(?:est|sont|était|étaient|fut|furent) (?:sacrée?s?|située?s?|censée?s?|assise?s?)$/u,
    plant: () => 'est situé',
  }),
];
