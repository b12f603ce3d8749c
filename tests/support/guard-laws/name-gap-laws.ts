/** Which names no gap may stand for, and beside which words. */
import { forbid } from './forbid.ts';
import { keyOf, wordsOf, type GuardLaw } from './guard-law.ts';

const GAPS = { of: ['cloze'], part: 'stem' } as const;

export const NAME_GAP_LAWS: readonly GuardLaw[] = [
  forbid({
    ...GAPS,
    says: 'no gap is a piece of a longer name',
    guards: ['reject-part-of-name', 'reject-name'],
    variants: ['name'],
    what: /\p{L}[-–]___|___[-–]\p{L}|___ (?:centrale?|orientale?|occidentale?|méridionale?|septentrionale?)(?!\p{L})|___ (?:de|du|des) (?:la )?\p{Lu}\p{L}* ?(?:___|\.$)(?<=Paris\.)/u,
    plant: (stem) => stem.replace('___', '___-sur-Saône'),
  }),
  forbid({
    ...GAPS,
    says: 'no name is one of three side by side, or one of two or more of which one may be it',
    guards: ['reject-coordinated', 'reject-list-member'],
    variants: ['name'],
    what: /\p{Lu}\p{L}+, (?:[àe]n? )?___,? (?:et|ou) |___, (?:[àe]n? )?\p{Lu}\p{L}+ (?:et|ou) (?:[àe]n? )?\p{Lu}|(?<!\p{L})(?:notamment|tels? que|telles? que|par exemple|ou|ni) ___|___ (?:ou|ni) /u,
    plant: (stem) => stem.replace('___', '___ ou Vesoul'),
  }),
  forbid({
    ...GAPS,
    says: 'no stem tells right behind its gap where the place lies',
    guards: ['reject-giveaway'],
    variants: ['name'],
    what: /___\s?\(|___, (?:en|au|aux|dans l[ea]s?) \p{Lu}/u,
    plant: (stem) => stem.replace('___', '___ (Jura)'),
  }),
  forbid({
    ...GAPS,
    says: 'no stem has the people of the place asked for',
    guards: ['reject-demonym'],
    variants: ['name'],
    what: (stem, { item }) => {
      const fold = (word: string): string =>
        word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      const people = /(?:iens?|iennes?|ais|aises?|ois|oises?|ains?|aines?|ols?|oles?)$/u;
      return (keyOf(item) ?? '')
        .split(/[\s'’-]/u)
        .some(
          (part) =>
            /^\p{Lu}\p{L}{4,}$/u.test(part) &&
            wordsOf(stem).some(
              (word) =>
                people.test(fold(word)) &&
                fold(word).startsWith(fold(part).slice(0, -1)) &&
                fold(word).length > part.length + 1,
            ),
        );
    },
    plant: (stem, { item }) => {
      const key = keyOf(item) ?? '';
      return /^\p{Lu}\p{L}{4,}$/u.test(key)
        ? `${stem.slice(0, -1)} chez les ${key.slice(0, -1)}iennes.`
        : null;
    },
  }),
  forbid({
    ...GAPS,
    says: 'no place is a team that is met or beaten',
    guards: ['reject-team', 'reject-metonymy'],
    variants: ['name'],
    what: /(?<!\p{L})(?:contre|face à|devant) ___|___ (?:bat|battit|affronte|affronta|négocie|négocia|décida|refusa|annonça) /u,
    plant: (stem) => stem.replace('___', 'contre ___'),
  }),
  forbid({
    ...GAPS,
    says: 'nothing is asked for by what it merely is',
    guards: ['reject-definition'],
    variants: ['name'],
    what: /^___ (?:est|était|sont) (?:une?|des) \p{Ll}+(?: \p{Ll}+)?\.$/u,
    plant: () => '___ est une ville.',
  }),
  forbid({
    ...GAPS,
    says: 'no name is asked for in an aside on where somebody was born or of what he is head',
    guards: ['reject-side-name'],
    variants: ['name'],
    what: /, (?:née?s?|mort[es]*|fils|fille|maire|roi|reine|comte|duc) (?:à|de|d['’]|en)\s?___,/u,
    plant: (stem) => stem.replace('___', 'Paul, né à ___,'),
  }),
  forbid({
    ...GAPS,
    says: 'nobody is asked for by what is true of many',
    guards: ['reject-true-of-several', 'reject-topic-name'],
    variants: ['name'],
    what: /^___ (?:vit|habite|vient|na[iî]t|naquit|mourut|est né|est mort)e? (?:à|de|du|en|dans)[^,\d]*\.$/u,
    plant: () => '___ vient du village.',
  }),
];
