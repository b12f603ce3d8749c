/** What a statement to be judged must tell by itself. */
import { forbid } from './forbid.ts';
import { stemOf, withText, type GuardLaw, type ShippedItem } from './guard-law.ts';

const STATEMENTS = { of: ['true-false'], part: 'stem' } as const;
const ALL = ['cloze', 'true-false', 'question'] as const;
const hasName = (text: string): boolean => /(?<=\s|['’«(])\p{Lu}|\d/u.test(text);

export const STATEMENT_LAWS: readonly GuardLaw[] = [
  forbid({
    ...STATEMENTS,
    says: 'a statement on one event has a name or a figure beside its first word',
    guards: ['open-event', 'open-deed', 'open-plural', 'open-subject', 'reject-unanchored'],
    // what is so always and everywhere needs none
    what: (stem) =>
      /^(?:Les?|La|L['’]|Des|Un|Une) ?\p{Ll}/u.test(stem) &&
      !hasName(stem) &&
      /(?:èrent|irent|urent|\p{L}{3}a|\p{L}{2}it|\p{L}ut) (?:la|le|les|des|par|sur)\s/u.test(stem),
    plant: () => 'Le bureau demanda les dossiers.',
  }),
  forbid({
    ...STATEMENTS,
    says: 'son, sa and ses have their owner in the statement',
    guards: ['open-owner'],
    what: (stem) =>
      /(?<!\p{L})(?:son|sa|ses) \p{Ll}/u.test(stem) &&
      !hasName(stem) &&
      !/^(?:La|Le|L['’]|Les|Un|Une|Chaque|On)/u.test(stem),
    plant: () => 'Alors il confirma ses observations.',
  }),
  forbid({
    of: ALL,
    part: 'stem',
    says: 'nothing opens with a word that only goes on with what was told',
    guards: ['reject-unresolved-anaphor', 'reject-relative-word', 'relative'],
    what: /^(?:Ensuite|Puis|Alors(?! qu)|Ainsi|Cependant|Pourtant|Toutefois|Néanmoins|En effet|De même|Celui-ci|Celle-ci|Ceux-ci|Celles-ci|Ce dernier|Cette dernière|Ces derniers|Dont|Lequel|Laquelle|Il (?:naquit|mourut|vendit|est né)|Elle (?:est|fut|naquit|mourut))(?!\p{L})/u,
    plant: (stem) => `Cependant, ${stem.charAt(0).toLowerCase()}${stem.slice(1)}`,
  }),
  {
    says: 'where a whole text is translated, each item has its English',
    guards: ['no-english-counterpart', 'no-english-question'],
    fault: ({ item }) =>
      'stem' in item &&
      item.stem.en !== null &&
      'options' in item &&
      item.kind !== 'article' &&
      item.kind !== 'conjugation' &&
      item.options.some(({ en }) => en === null)
        ? item.stem.fr
        : null,
    plant: (shipped: ShippedItem) => {
      const { item } = shipped;
      if (
        !('stem' in item) ||
        item.stem.en === null ||
        item.kind === 'article' ||
        item.kind === 'conjugation'
      )
        return null;
      return {
        ...shipped,
        item: { ...item, options: item.options.map((option) => ({ ...option, en: null })) },
      };
    },
  },
  {
    says: 'nothing is asked of a thing that a learner would not look at: each stem is worth four words',
    guards: ['trifle', 'reject-event-length'],
    fault: ({ item }) => {
      const stem = item.kind === 'true-false' || item.kind === 'question' ? stemOf(item) : null;
      return stem !== null && (stem.match(/[\p{L}\d]+/gu) ?? []).length < 4 ? stem : null;
    },
    plant: (shipped) =>
      shipped.item.kind === 'true-false' || shipped.item.kind === 'question'
        ? withText(shipped, 'stem', 'Paul dort.')
        : null,
  },
];
