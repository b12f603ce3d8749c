import type { VerbLexicon } from '#lib/analysis/verb-lexicon.ts';
import words from '../data/grammar-words.json' with { type: 'json' };
import { isCompound, spell, type AskedTense, type Conjugated } from './conjugated.ts';
import { acceptedSpellings } from './accept-spellings.ts';
import { soundOfForm } from './sound-of-form.ts';
import type { VerbGroup } from './verb-group.ts';

/** What people write instead, and which mistake it is. */
export type WrongForm =
  | { readonly mistake: 'other-form'; readonly form: string; readonly at: Conjugated }
  | { readonly mistake: 'infinitive' | 'participle'; readonly form: string }
  | { readonly mistake: 'infinitive-after-auxiliary'; readonly form: string }
  | { readonly mistake: 'auxiliary'; readonly form: string }
  | { readonly mistake: 'agreement'; readonly form: string };

const BOTH = new Set(words.bothAuxiliaries);
const MOST = 3;

/** The tenses that learners take for each other, likeliest first. */
const CONFUSED: Readonly<Record<AskedTense, readonly AskedTense[]>> = {
  'indicatif-present': ['indicatif-imparfait', 'indicatif-passe-simple', 'indicatif-futur-simple'],
  'indicatif-imparfait': ['indicatif-passe-simple', 'conditionnel-present', 'indicatif-present'],
  'indicatif-passe-simple': ['indicatif-imparfait', 'indicatif-present', 'indicatif-futur-simple'],
  'indicatif-futur-simple': ['conditionnel-present', 'indicatif-present', 'indicatif-passe-simple'],
  'conditionnel-present': ['indicatif-futur-simple', 'indicatif-imparfait', 'indicatif-present'],
  'subjonctif-present': ['indicatif-present', 'indicatif-futur-simple', 'indicatif-imparfait'],
  'passe-compose': ['plus-que-parfait', 'conditionnel-passe', 'futur-anterieur'],
  'plus-que-parfait': ['passe-compose', 'conditionnel-passe', 'futur-anterieur'],
  'futur-anterieur': ['conditionnel-passe', 'passe-compose', 'plus-que-parfait'],
  'conditionnel-passe': ['futur-anterieur', 'plus-que-parfait', 'passe-compose'],
};

/** Up to three wrong forms of a group, each of another mistake where there are so many. */
export function chooseWrongForms(group: VerbGroup, verbs: VerbLexicon): WrongForm[] {
  const { at, key } = group;
  const hasParticiple = isCompound(at.tense) || at.voice === 'passive';
  const tried = hasParticiple ? withParticiple(group, verbs) : simple(group, verbs);
  const seen = new Set([key, ...acceptedSpellings(group)]);
  return tried
    .filter(({ form }) => {
      const isNew = !seen.has(form);
      seen.add(form);
      return isNew;
    })
    .slice(0, MOST * 2);
}

function simple({ at, key }: VerbGroup, verbs: VerbLexicon): WrongForm[] {
  const [first, ...rest] = otherTenses(at, verbs);
  const alike = otherPersons(at, verbs).filter(
    ({ form }) => soundOfForm(form) === soundOfForm(key),
  );
  const unlike = otherPersons(at, verbs).filter(({ at: other }) => other.person === at.person);
  const infinite = (
    [
      ['participle', verbs.participle(at.lemma, 'Masc', 'Sing')],
      ['infinitive', at.lemma],
    ] as const
  ).flatMap(([mistake, form]): WrongForm[] =>
    form !== null && soundOfForm(form) === soundOfForm(key) ? [{ mistake, form }] : [],
  );
  return [
    ...(first ? [first] : []),
    ...alike.slice(0, 1),
    ...infinite.slice(0, 1),
    ...unlike,
    ...rest,
    ...alike.slice(1),
  ];
}

function withParticiple(group: VerbGroup, verbs: VerbLexicon): WrongForm[] {
  const { at, reflexive } = group;
  const as = (mistake: 'auxiliary' | 'agreement', wrong: Conjugated): WrongForm[] => {
    const form = spell(wrong, verbs);
    return form === null ? [] : [{ mistake, form }];
  };
  const infinitive = at.lemma.endsWith('er')
    ? [{ mistake: 'infinitive-after-auxiliary' as const, form: infinitiveInstead(group, verbs) }]
    : [];
  const auxiliary =
    at.auxiliary === null || BOTH.has(at.lemma)
      ? []
      : as('auxiliary', {
          ...at,
          auxiliary: at.auxiliary === 'avoir' ? 'être' : 'avoir',
          agreement: at.auxiliary === 'avoir' ? subjectAgreement(group) : at.agreement,
        });
  const agreement = disagreements(group).flatMap((wrong) => as('agreement', wrong));
  const tenses = otherTenses(at, verbs);
  const numbers = otherPersons(at, verbs).filter(({ at: other }) => other.person === at.person);
  if (at.auxiliary === 'être' || at.voice === 'passive') {
    return [
      ...agreement.slice(0, 1),
      ...tenses.slice(0, 1),
      ...auxiliary,
      ...infinitive,
      ...tenses.slice(1),
      ...(reflexive ? [] : numbers),
    ];
  }
  return [
    ...auxiliary,
    ...infinitive,
    ...tenses.slice(0, 1),
    ...agreement.slice(0, 1),
    ...numbers,
    ...tenses.slice(1),
  ];
}

function otherTenses(at: Conjugated, verbs: VerbLexicon): Extract<WrongForm, { at: Conjugated }>[] {
  return CONFUSED[at.tense].flatMap((tense) => otherForm({ ...at, tense }, verbs));
}

/** All other persons of the tense, the same person in the other number first. */
function otherPersons(
  at: Conjugated,
  verbs: VerbLexicon,
): Extract<WrongForm, { at: Conjugated }>[] {
  const other = at.number === 'Sing' ? 'Plur' : 'Sing';
  const persons = ([1, 2, 3] as const).filter((person) => person !== at.person);
  const places = [
    { person: at.person, number: other } as const,
    ...persons.map((person) => ({ person, number: at.number })),
    ...persons.map((person) => ({ person, number: other }) as const),
  ];
  return places.flatMap((place) => {
    const agreement = at.agreement && { ...at.agreement, number: place.number };
    return otherForm({ ...at, ...place, agreement }, verbs);
  });
}

function otherForm(at: Conjugated, verbs: VerbLexicon): Extract<WrongForm, { at: Conjugated }>[] {
  const form = spell(at, verbs);
  return form === null ? [] : [{ mistake: 'other-form', form, at }];
}

/** Agreement that is not there: in the other gender or number, or with *avoir*. */
function disagreements(group: VerbGroup): Conjugated[] {
  const { at } = group;
  if (at.agreement === null) {
    const agreement = subjectAgreement(group);
    return agreement === null ? [] : [{ ...at, agreement }];
  }
  const { gender, number } = at.agreement;
  return [
    { ...at, agreement: { gender: gender === 'Masc' ? 'Fem' : 'Masc', number } },
    { ...at, agreement: { gender, number: number === 'Sing' ? 'Plur' : 'Sing' } },
  ];
}

function subjectAgreement({ subject }: VerbGroup): Conjugated['agreement'] {
  return subject.gender === null ? null : { gender: subject.gender, number: subject.number };
}

/** *a manger* for *a mangé*. */
function infinitiveInstead({ key, at }: VerbGroup, verbs: VerbLexicon): string {
  const { gender = 'Masc', number = 'Sing' } = at.agreement ?? {};
  const participle = verbs.participle(at.lemma, gender, number) ?? '';
  return `${key.slice(0, key.length - participle.length)}${at.lemma}`;
}
