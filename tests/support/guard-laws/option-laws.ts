/** What the wrong options must be, and beside what no options may be asked for. */
import { forbid } from './forbid.ts';
import { filledOf, keyOf, withText, wrongOf, type GuardLaw } from './guard-law.ts';

const ANSWERS = { of: ['question'], part: 'key' } as const;
const ASKED = ['cloze', 'question', 'article', 'conjugation'] as const;

export const OPTION_LAWS: readonly GuardLaw[] = [
  forbid({
    ...ANSWERS,
    says: 'no name stands out by a hyphen and its length',
    guards: ['reject-standing-out'],
    variants: ['who'],
    what: (key, { item }) =>
      key.includes('-') &&
      wrongOf(item).every((wrong) => !wrong.includes('-') && 1.3 * wrong.length < key.length),
    plant: (_, { item }) =>
      wrongOf(item).some((wrong) => wrong.includes('-'))
        ? null
        : 'Jean-Baptiste-François Delacroix-Montfort de la Tour',
  }),
  {
    says: 'two wrong options at least stand beside the right one',
    guards: ['too-few-distractors', 'reject-weak-word'],
    fault: ({ item }) =>
      ASKED.some((kind) => kind === item.kind) && wrongOf(item).length < 2 ? keyOf(item) : null,
    plant: (shipped) => {
      const { item } = shipped;
      if (!ASKED.some((kind) => kind === item.kind) || !('options' in item)) return null;
      return { ...shipped, item: { ...item, options: item.options.slice(0, 2) } };
    },
  },
  {
    says: 'no wrong option says what the text says there as well',
    guards: ['reject-two-agreements'],
    fault: ({ item, sentence }) => {
      if (item.kind !== 'cloze' || item.span.fr === null) return null;
      const there = sentence.slice(...item.span.fr).toLowerCase();
      return wrongOf(item).find((wrong) => wrong.toLowerCase() === there) ?? null;
    },
    plant: (shipped) => {
      const { item, sentence } = shipped;
      if (item.kind !== 'cloze' || item.span.fr === null) return null;
      const there = sentence.slice(...item.span.fr);
      const options = item.options.map((option) =>
        option.key ? option : { ...option, fr: there },
      );
      return { ...shipped, item: { ...item, options } };
    },
  },
  {
    says: 'nothing of a person is asked beside words of harm',
    guards: ['reject-harm'],
    fault: ({ item }) => {
      const isOfPerson =
        item.kind === 'cloze'
          ? item.variant === 'name'
          : item.kind === 'question' && item.variant === 'who';
      const harm =
        /(?<!\p{L})(?:assassin|meurtr|tuer?(?!\p{L})|tua(?!\p{L})|tué|viol(?:er|a|é|eur)|tortur|empoisonn|suicid|drogu|crimin|escroqu|prostitu|massacr)/iu;
      const said =
        isOfPerson && /^\p{Lu}\p{L}+ \p{Lu}/u.test(keyOf(item) ?? '') ? filledOf(item) : null;
      return said !== null && harm.test(said) ? said : null;
    },
    plant: (shipped) => {
      const { item } = shipped;
      if (
        item.kind !== 'question' ||
        item.variant !== 'who' ||
        !/^\p{Lu}\p{L}+ \p{Lu}/u.test(keyOf(item) ?? '')
      )
        return null;
      return withText(shipped, 'stem', 'Qui assassina Louis Marchal à Vesoul\u00a0?');
    },
  },
  {
    says: 'what opens the sentence is offered with a capital',
    guards: ['reject-fragment'],
    fault: ({ item }) =>
      'stem' in item && item.stem.fr.startsWith('___') && /^\p{Ll}/u.test(keyOf(item) ?? '')
        ? item.stem.fr
        : null,
    plant: (shipped) => {
      const key = keyOf(shipped.item);
      const opens = 'stem' in shipped.item && shipped.item.stem.fr.startsWith('___');
      return opens && key !== null && !/^\d/u.test(key)
        ? withText(shipped, 'key', key.toLowerCase())
        : null;
    },
  },
];
