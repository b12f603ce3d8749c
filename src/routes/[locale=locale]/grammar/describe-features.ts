/** The features of a word as pairs of keys of `locales/…/grammar.json`: `feature` and `value`. */
import type { Lang } from '#lib/core/language.ts';
import type { Feats } from '#lib/text/conllu/conllu.ts';

const VALUES = {
  kind: {
    'PronType=Dem': 'demonstrative',
    'PronType=Int': 'interrogative',
    'PronType=Exc': 'exclamative',
    'PronType=Rel': 'relative',
    'PronType=Neg': 'negative',
    'PronType=Tot': 'total',
    'PronType=Rcp': 'reciprocal',
    'PronType=Ind': 'indefinite',
    'PronType=Prs': 'personal',
    'PronType=Art': 'article',
    'NumType=Card': 'cardinal',
    'NumType=Ord': 'ordinal',
    'Polarity=Neg': 'negative',
  },
  form: {
    'VerbForm=Inf': 'infinitive',
    'VerbForm=Part': 'participle',
    'VerbForm=Ger': 'gerund',
  },
  mood: {
    'Mood=Ind': 'indicative',
    'Mood=Sub': 'subjunctive',
    'Mood=Cnd': 'conditional',
    'Mood=Imp': 'imperative',
  },
  tense: {
    'Tense=Pres': 'present',
    'Tense=Imp': 'imperfect',
    'Tense=Past': 'past',
    'Tense=Fut': 'future',
  },
  voice: { 'Voice=Pass': 'passive' },
  person: { 'Person=1': 'first', 'Person=2': 'second', 'Person=3': 'third' },
  gender: { 'Gender=Masc': 'masculine', 'Gender=Fem': 'feminine', 'Gender=Neut': 'neuter' },
  number: { 'Number=Sing': 'singular', 'Number=Plur': 'plural' },
  degree: { 'Degree=Cmp': 'comparative', 'Degree=Sup': 'superlative' },
  case: { 'Case=Nom': 'subject-case', 'Case=Acc': 'object-case', 'Case=Gen': 'possessive-case' },
} as const;

/** In the order in which a grammar lists them. */
const NAMES = [
  'kind',
  'form',
  'mood',
  'tense',
  'voice',
  'person',
  'gender',
  'number',
  'degree',
  'case',
] as const satisfies readonly (keyof typeof VALUES)[];

type Values = typeof VALUES;
export type FeatureName = keyof Values;
/** What two features say together has a word of its own. */
type Joined =
  | 'definite-article'
  | 'indefinite-article'
  | 'possessive'
  | 'reflexive'
  | 'past-participle'
  | 'present-participle'
  | 'past-historic';
export type FeatureValue =
  { [Name in FeatureName]: Values[Name][keyof Values[Name]] }[FeatureName] | Joined;

export interface FeatureRow {
  readonly name: FeatureName;
  readonly value: FeatureValue;
}

/** What has no plain word is left out. */
export function describeFeatures(feats: Feats, lang: Lang): FeatureRow[] {
  const joined = joinFeatures(feats, lang);
  return NAMES.flatMap((name) => {
    const value = name in joined ? joined[name] : simpleValue(name, feats);
    return value === undefined ? [] : [{ name, value }];
  });
}

function simpleValue(name: FeatureName, feats: Feats): FeatureValue | undefined {
  const pairs: Readonly<Record<string, FeatureValue>> = VALUES[name];
  return Object.entries(pairs).find(([pair]) => {
    const [feature = '', value] = pair.split('=');
    return feats[feature] === value;
  })?.[1];
}

/** Undefined: said already by another row. */
function joinFeatures(
  feats: Feats,
  lang: Lang,
): Partial<Record<FeatureName, FeatureValue | undefined>> {
  const { Definite, Mood, Poss, PronType, Reflex, Tense, VerbForm } = feats;
  if (VerbForm === 'Part') {
    if (Tense === 'Past') return { form: 'past-participle', tense: undefined };
    if (Tense === 'Pres') return { form: 'present-participle', tense: undefined };
  }
  if (lang === 'fr' && Mood === 'Ind' && Tense === 'Past') return { tense: 'past-historic' };
  if (Poss === 'Yes') return { kind: 'possessive' };
  if (Reflex === 'Yes') return { kind: 'reflexive' };
  if (PronType === 'Art' && Definite === 'Def') return { kind: 'definite-article' };
  if (PronType === 'Art' && Definite === 'Ind') return { kind: 'indefinite-article' };
  return {};
}
