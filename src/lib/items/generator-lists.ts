/**
 * The lists that the generator reads beside the models: each by the name that `build-lexicons.ts` has
 * for it, with its file below `src/lib`. The command line reads the files, the app fetches them in one
 * (`config/generator-lists.ts`): a new list is named here and read there, and nowhere else.
 */
export const GENERATOR_LISTS = [
  ['firstNames', 'analysis/data/first-names.tsv'],
  ['roleNouns', 'analysis/data/role-nouns.tsv'],
  ['organisationWords', 'analysis/data/organisation-words.tsv'],
  ['placeWords', 'analysis/data/place-words.tsv'],
  ['eventWords', 'analysis/data/event-words.tsv'],
  ['workNouns', 'analysis/data/work-nouns.tsv'],
  ['places', 'analysis/data/places.tsv'],
  ['titleWords', 'analysis/data/title-words.tsv'],
  ['demonyms', 'analysis/data/demonyms.tsv'],
  ['clauseOpeners', 'analysis/data/clause-openers.tsv'],
  ['bilingual', 'bilingual/data/lexicon.tsv'],
  ['irregulars', 'bilingual/data/english-irregulars.tsv'],
  ['contrasts', 'items/data/contrast-sets.tsv'],
  ['typedNames', 'items/data/typed-names.tsv'],
  ['knownPeople', 'items/data/known-people.tsv'],
  ['namedEvents', 'items/data/named-events.tsv'],
  ['safeSynonyms', 'items/data/safe-synonyms.tsv'],
  ['sensitiveWords', 'items/data/sensitive-words.tsv'],
  ['coreLemmas', 'items/level/core-lemmas.tsv'],
] as const;

export type ListName = (typeof GENERATOR_LISTS)[number][0];

/** The text of a list, as it stands in its file; a bug throws where it is not there. */
export type ReadList = (name: ListName) => string;
