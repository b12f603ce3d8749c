/** French verbs by form and by lemma, as the lexicon of French forms has them. */
import { memoise } from '#lib/core/memoise.ts';
import type { Feats } from '#lib/text/conllu/conllu.ts';
import { choosePlainForm } from './choose-plain-form.ts';
import type { Gender, GrammaticalNumber, Person, Tense, VerbReading } from './features.ts';
import type { FormLexicon, FormReading, Inflection } from './form-lexicon/form-lexicon.ts';

/** Mood and tense as Universal Dependencies has them, and as a French grammar calls both. */
const TENSE_OF: Readonly<Record<string, Tense>> = {
  'Ind Pres': 'indicatif-present',
  'Ind Imp': 'indicatif-imparfait',
  'Ind Past': 'indicatif-passe-simple',
  'Ind Fut': 'indicatif-futur-simple',
  'Cnd Pres': 'conditionnel-present',
  'Sub Pres': 'subjonctif-present',
  'Sub Imp': 'subjonctif-imparfait',
  'Imp Pres': 'imperatif-present',
};

export interface VerbLexicon {
  /** Every reading of a lower-case form; empty where it is no verb. */
  readonly readings: (form: string) => readonly VerbReading[];
  /** The form of a verb, or null where the verb or the form does not exist. */
  readonly conjugate: (
    lemma: string,
    tense: Tense,
    person: Person,
    number: GrammaticalNumber,
  ) => string | null;
  /** The past participle in its agreement, or null where the verb or the form does not exist. */
  readonly participle: (lemma: string, gender: Gender, number: GrammaticalNumber) => string | null;
}

/** A text asks for the same words again and again. */
const REMEMBERED = 2048;

export function buildVerbLexicon(forms: FormLexicon): VerbLexicon {
  const readings = memoise((form) => distinct(forms.readings(form).flatMap(readingOf)), REMEMBERED);
  const tables = memoise((lemma) => tableOf(forms.inflections(lemma, 'VERB')), REMEMBERED);
  return {
    readings,
    conjugate: (lemma, tense, person, number) =>
      tables(lemma).get(finiteKey(tense, person, number)) ?? null,
    participle: (lemma, gender, number) => tables(lemma).get(`${gender} ${number}`) ?? null,
  };
}

/** What an auxiliary can be, the verb of the same form can be too. */
function readingOf({ upos, feats, lemma }: FormReading): VerbReading[] {
  if (upos !== 'VERB') return [];
  switch (feats['VerbForm']) {
    case 'Inf':
      return [{ verbForm: 'Inf', lemma }];
    case 'Part':
      return [{ verbForm: feats['Tense'] === 'Pres' ? 'PresPart' : 'PastPart', lemma }];
    default: {
      const finite = finiteOf(feats);
      return finite === null ? [] : [{ verbForm: 'Fin', lemma, ...finite }];
    }
  }
}

function finiteOf(
  feats: Feats,
): { tense: Tense; person: Person; number: GrammaticalNumber } | null {
  const tense = TENSE_OF[`${feats['Mood'] ?? ''} ${feats['Tense'] ?? ''}`];
  const person = ([1, 2, 3] as const).find((each) => String(each) === feats['Person']);
  const number = (['Sing', 'Plur'] as const).find((each) => each === feats['Number']);
  if (tense === undefined || person === undefined || number === undefined) return null;
  return { tense, person, number };
}

/** The forms of a verb by what they are, each the one that is usual. */
function tableOf(inflections: readonly Inflection[]): ReadonlyMap<string, string> {
  const cells = new Map<string, string[]>();
  for (const { form, feats } of inflections) {
    for (const key of keysOf(feats)) {
      const known = cells.get(key);
      if (known === undefined) cells.set(key, [form]);
      else if (!known.includes(form)) known.push(form);
    }
  }
  const table = new Map<string, string>();
  for (const [key, found] of cells) {
    const form = choosePlainForm(found);
    if (form !== null) table.set(key, key === 'Masc Plur' ? form.replace(/ûs$/u, 'us') : form);
  }
  return table;
}

/** A past participle without a number is both. */
function keysOf(feats: Feats): string[] {
  const finite = finiteOf(feats);
  if (finite !== null) return [finiteKey(finite.tense, finite.person, finite.number)];
  if (feats['VerbForm'] !== 'Part' || feats['Tense'] !== 'Past') return [];
  const gender = feats['Gender'] ?? 'Masc';
  const number = feats['Number'];
  return number === undefined ? [`${gender} Sing`, `${gender} Plur`] : [`${gender} ${number}`];
}

function finiteKey(tense: Tense, person: Person, number: GrammaticalNumber): string {
  return `${tense} ${String(person)} ${number}`;
}

function distinct(readings: readonly VerbReading[]): VerbReading[] {
  const keys = new Set<string>();
  return readings.filter((reading) => {
    const key =
      reading.verbForm === 'Fin'
        ? `${reading.lemma} ${finiteKey(reading.tense, reading.person, reading.number)}`
        : `${reading.lemma} ${reading.verbForm}`;
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}
