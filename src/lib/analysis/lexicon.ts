/** Everything the analysis looks up, built once from data files which come from outside. */
import { memoise } from '#lib/core/memoise.ts';
import type { Gender } from './features.ts';
import type { FormLexicon } from './form-lexicon/form-lexicon.ts';
import { findNounGender } from './find-noun-gender.ts';
import { readTsv } from './read-tsv.ts';
import { buildVerbLexicon, type VerbLexicon } from './verb-lexicon.ts';

/** The data files as text, named as in `data/`, and the lexicon of French forms. */
export interface RawLexicon {
  readonly forms: FormLexicon;
  /** Nouns and adjectives (lemmas) which that lexicon does not hold. */
  readonly nominals: readonly string[];
  readonly firstNames: string;
  readonly roleNouns: string;
  readonly organisationWords: string;
  readonly placeWords: string;
  readonly eventWords: string;
  readonly workNouns: string;
  readonly places: string;
  readonly titleWords: string;
  readonly demonyms: string;
  readonly clauseOpeners: string;
}

/** How a place is called in both languages; `article` is the French definite one, null for none. */
export interface Place {
  readonly fr: string;
  readonly en: string;
  readonly type: string;
  readonly article: 'le' | 'la' | "l'" | 'les' | null;
}

export interface Lexicon {
  readonly verbs: VerbLexicon;
  /** Gender of a noun's lemma; null where it is unknown or both. */
  readonly nounGender: (lemma: string) => Gender | null;
  /** Whether a form can be a noun or an adjective. */
  readonly isNoun: (form: string) => boolean;
  /** A person's given name; `null` gender where women and men bear it. */
  readonly firstNames: ReadonlyMap<string, Gender | null>;
  /** Form of a noun for people by job or kin, with the gender that the form shows. */
  readonly roleNouns: ReadonlyMap<string, Gender | null>;
  /** The English of those nouns, in the singular. */
  readonly englishRoleNouns: ReadonlySet<string>;
  readonly titles: ReadonlyMap<string, Gender | null>;
  readonly organisationWords: ReadonlySet<string>;
  readonly placeWords: ReadonlySet<string>;
  readonly eventWords: ReadonlySet<string>;
  readonly workNouns: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, Place>;
  readonly demonyms: ReadonlySet<string>;
  /** Function words and frequent adverbs, lower case. */
  readonly functionWords: ReadonlySet<string>;
}

/** Nouns that are kept at hand. */
const REMEMBERED = 2048;

export function buildLexicon(raw: RawLexicon): Lexicon {
  const { forms } = raw;
  const nominals = new Set(raw.nominals);
  const firstColumn = (file: string): ReadonlySet<string> =>
    new Set(readTsv(file).map(([word = '']) => word));
  const genderOf = memoise((lemma) => ({ gender: findNounGender(lemma, forms) }), REMEMBERED);
  return {
    verbs: buildVerbLexicon(forms),
    nounGender: (lemma) => genderOf(lemma).gender,
    isNoun: memoise(
      (form) =>
        forms.readings(form).some(({ upos }) => upos === 'NOUN') ||
        [form, ...singulars(form)].some((lemma) => nominals.has(lemma)),
      REMEMBERED,
    ),
    firstNames: gendered(raw.firstNames),
    roleNouns: roles(raw.roleNouns),
    englishRoleNouns: new Set(
      readTsv(raw.roleNouns).flatMap(([, , english = '']) => english.split('|')),
    ),
    titles: gendered(raw.titleWords),
    organisationWords: firstColumn(raw.organisationWords),
    placeWords: firstColumn(raw.placeWords),
    eventWords: firstColumn(raw.eventWords),
    workNouns: firstColumn(raw.workNouns),
    places: new Map(readTsv(raw.places).map((row) => [row[0] ?? '', placeOf(row)])),
    demonyms: firstColumn(raw.demonyms),
    functionWords: firstColumn(raw.clauseOpeners),
  };
}

/** The singular forms that a French plural can come from. */
function singulars(form: string): string[] {
  if (form.endsWith('aux'))
    return [`${form.slice(0, -3)}al`, form.slice(0, -1), `${form.slice(0, -3)}ail`];
  return /[sx]$/u.test(form) ? [form.slice(0, -1)] : [];
}

function genderOf(mark: string | undefined): Gender | null {
  if (mark === 'M' || mark === 'm') return 'Masc';
  return mark === 'F' || mark === 'f' ? 'Fem' : null;
}

function gendered(file: string): ReadonlyMap<string, Gender | null> {
  return new Map(readTsv(file).map(([word = '', mark]) => [word, genderOf(mark)]));
}

function roles(file: string): ReadonlyMap<string, Gender | null> {
  const forms = new Map<string, Gender | null>();
  for (const [masculine = '-', feminine = '-'] of readTsv(file)) {
    if (masculine === feminine) forms.set(masculine, null);
    else {
      // *la maire* is said beside *la mairesse*
      if (masculine !== '-' && forms.get(masculine) !== null) forms.set(masculine, 'Masc');
      if (feminine !== '-') forms.set(feminine, 'Fem');
    }
  }
  return forms;
}

function placeOf([fr = '', en = '', type = '', article = '-']: string[]): Place {
  const known = (['le', 'la', "l'", 'les'] as const).find((form) => form === article) ?? null;
  return { fr, en, type, article: known };
}
