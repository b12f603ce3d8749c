/** Where in a sentence no verb may be asked for. */
import { forbid } from './forbid.ts';
import { keyOf, type GuardLaw } from './guard-law.ts';

const VERBS = { of: ['conjugation'], part: 'stem' } as const;
const COMPOUND = ['passe-compose', 'plus-que-parfait', 'conditionnel-passe', 'futur-anterieur'];
/** Verbs that take être without an object and avoir with one. */
const TWO_AUXILIARIES =
  /\((?:monter|descendre|passer|sortir|rentrer|retourner|entrer|changer|demeurer|paraître),/u;
const FINITE = 'Fin';

export const CONJUGATION_LAWS: readonly GuardLaw[] = [
  forbid({
    ...VERBS,
    says: 'no subject stands behind its verb with a hyphen, nor a part of the verb before the gap',
    guards: ['reject-inversion', 'reject-parted-auxiliary'],
    what: /___-|-___|(?<!\p{L})(?:a|ont|avait|avaient|est|sont|était|étaient|fut|furent)(?: (?:toujours|encore|déjà|bien|souvent))? ___/u,
    plant: (stem) => stem.replace('___', '___-t-il'),
  }),
  forbid({
    ...VERBS,
    says: 'the subject stands before the gap',
    guards: ['reject-hidden-subject'],
    what: /^___|(?:[,;:]|(?<!\p{L})(?:et|mais|puis)) ___(?<=^[^a-zà-ÿ]{0,3}___)/iu,
    plant: () => '___ la maison.',
  }),
  forbid({
    ...VERBS,
    says: 'no object before the auxiliary decides the participle',
    guards: ['reject-object-before', 'reject-object-of-reflexive'],
    variants: COMPOUND,
    what: (stem, { item }) =>
      /^(?:a|ont|avait|avaient|aura|auront|aurait|auraient) /u.test(keyOf(item) ?? '') &&
      /(?<!\p{L})(?:les|la|le|l['’])\s?___/u.test(stem),
    plant: (stem, { item }) =>
      /^(?:a|ont|av\p{L}+|aur\p{L}+) /u.test(keyOf(item) ?? '')
        ? stem.replace('___', 'les ___')
        : null,
  }),
  forbid({
    ...VERBS,
    says: 'no subject is half, most, one or the other of several',
    guards: ['reject-two-agreements', 'reject-number-not-shown'],
    what: /^(?:La (?:moitié|plupart|majorité)|Une (?:foule|dizaine|centaine|partie)|Un (?:tiers|quart)|L['’]un ou l['’]autre|Ni \p{L}+ ni \p{L}+)(?![^_]* qui )(?:[\s’']\p{L}+){0,4} ___/u,
    plant: () => 'La moitié des enfants ___ dans la rue.',
  }),
  {
    says: 'no verb is asked for that takes être as well as avoir, where that shows',
    guards: ['reject-two-auxiliaries'],
    fault: ({ item }) =>
      item.kind === 'conjugation' &&
      COMPOUND.includes(item.variant) &&
      TWO_AUXILIARIES.test(item.stem.fr)
        ? item.stem.fr
        : null,
    plant: ({ item, ...rest }) =>
      item.kind === 'conjugation' && COMPOUND.includes(item.variant)
        ? {
            ...rest,
            item: {
              ...item,
              stem: { ...item.stem, fr: 'Il ___ devant la tour. (passer, passé composé)' },
            },
          }
        : null,
  },
  forbid({
    ...VERBS,
    says: 'subject and verb agree as they stand: behind il no plural, behind ils no singular',
    guards: ['reject-disagreement', 'disagreeing-subject'],
    what: (stem, { item }, { readingsOf }) => {
      const pronoun =
        /(?<!\p{L})(?<pronoun>ils?|elles?|on) (?:ne |se |y |en |le |la |les |lui |leur )?___/iu
          .exec(stem)
          ?.groups?.['pronoun']?.toLowerCase();
      const [first = ''] = (keyOf(item) ?? '').split(' ');
      const readings = readingsOf(first.toLowerCase()).filter(
        ({ feats }) => feats['VerbForm'] === FINITE,
      );
      if (pronoun === undefined || readings.length === 0) return false;
      const wanted = pronoun.endsWith('s') ? 'Plur' : 'Sing';
      return readings.every(({ feats }) => feats['Number'] !== wanted);
    },
    plant: (_, { item }) => {
      const key = keyOf(item) ?? '';
      if (/^\p{L}+(?:èrent|aient|ont)$/u.test(key)) return 'Il ___ la maison.';
      return /^\p{L}+(?:ait|a)$/u.test(key) ? 'Ils ___ la maison.' : null;
    },
  }),
];
