import type { Gender, GrammaticalNumber } from '#lib/analysis/features.ts';
import { genderOf, numberOf } from './french/agree-interrogative.ts';
import type { Source } from './french/statement.ts';

/** What a noun phrase has in common with those that can take its place. */
export interface NounTraits {
  readonly lemma: string;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
  readonly determiner: 'definite' | 'indefinite' | 'none' | 'other';
  /** *person*, *place*, *abstract* …: phrases of one class are as likely. */
  readonly sort: string;
}

const DEFINITE = /^(?:l[ae]s?|l['’])$/iu;
const INDEFINITE = /^(?:une?|des|du|de|d['’])$/iu;
const PEOPLE = /^(?:gens|peuple|public|foule|personne|population|famille|couple|habitant)$/u;
const PLACE =
  /^(?:ville|village|pays|région|île|ruelle|rue|place|quartier|vallée|montagne|fleuve|rivière|côte|forêt|capitale|province|département|château|port|lac|mer|océan|continent|nord|sud|est|ouest|orée|campagne)$/u;
/** Endings of nouns for acts, states and qualities. */
const ABSTRACT = /(?:tion|sion|ment|ance|ence|isme|té|ude|esse|ure|age|eur)s?$/u;

/** Null where its number is not certain. */
export function describeNoun(
  source: Source,
  head: number,
  words: readonly number[],
): NounTraits | null {
  const { view } = source;
  const number = numberOf(source, head);
  const noun = view.words[head];
  if (noun === undefined || number === null) return null;
  return {
    lemma: noun.lemma,
    gender: genderOf(source, head),
    number,
    determiner: determinerOf(source, head, words),
    sort: sortOf(source, head),
  };
}

function determinerOf(
  { view }: Source,
  head: number,
  words: readonly number[],
): NounTraits['determiner'] {
  const at = words.find(
    (word) => view.words[word]?.upos === 'DET' && view.words[word].head === head,
  );
  const form = view.words[at ?? -1]?.form;
  if (form === undefined) return 'none';
  if (DEFINITE.test(form)) return 'definite';
  return INDEFINITE.test(form) ? 'indefinite' : 'other';
}

function sortOf({ view, lexicon }: Source, head: number): string {
  const { form = '', lemma = '' } = view.words[head] ?? {};
  const lower = form.toLowerCase();
  const has = (set: ReadonlySet<string>): boolean => set.has(lower) || set.has(lemma);
  if (lexicon.roleNouns.has(lower) || lexicon.roleNouns.has(lemma)) return 'person';
  if (has(lexicon.demonyms) || lexicon.demonyms.has(form)) return 'person';
  if (PEOPLE.test(lemma)) return 'person';
  if (PLACE.test(lemma)) return 'place';
  if (has(lexicon.organisationWords)) return 'organisation';
  if (has(lexicon.placeWords)) return 'place';
  if (has(lexicon.eventWords)) return 'event';
  if (has(lexicon.workNouns)) return 'work';
  return ABSTRACT.test(lemma) ? 'abstract' : 'thing';
}
