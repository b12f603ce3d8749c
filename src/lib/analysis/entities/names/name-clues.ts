import type { Lang } from '#lib/core/language.ts';
import clues from '#lib/analysis/data/clue-words.json' with { type: 'json' };
import known from '#lib/analysis/data/known-names.json' with { type: 'json' };
import type { Gender } from '#lib/analysis/features.ts';

type WordSets = Readonly<Record<Lang, ReadonlySet<string>>>;

const sets = (words: Readonly<Record<Lang, readonly string[]>>): WordSets => ({
  fr: new Set(words.fr),
  en: new Set(words.en),
});

/** Verbs whose subject is a person, by lemma. */
export const HUMAN_VERBS = sets(clues.humanVerbs);
/** Verbs whose object, where it has a capital, is a work. */
export const CREATION_VERBS = sets(clues.creationVerbs);
/** Verbs beside which *à* tells a place. */
export const PLACE_VERBS = sets(clues.placeVerbs);
/** Nouns that are somebody's: *la mère de Rocky*. */
export const KIN_NOUNS = sets(clues.kinNouns);
/** Common nouns for a kind of place or organisation. */
export const PLACE_NOUNS = sets(clues.placeNouns);
export const ORGANISATION_NOUNS = sets(clues.organisationNouns);
/** Titles behind which *de* begins a family name: *le général de Gaulle*. */
export const CIVIL_TITLES: ReadonlySet<string> = new Set(clues.civilTitles);
/** Words for institutions that name one by themselves: *le Sénat*. */
export const SOLE_INSTITUTIONS: ReadonlySet<string> = new Set(clues.soleInstitutions);
/** Endings of adjectives that belong to a name: *Révolution française*, *Jeux olympiques*. */
export const RELATIONAL = new RegExp(clues.relationalAdjectives, 'u');

export const KNOWN_ORGANISATIONS: ReadonlySet<string> = new Set(known.organisations);
/** People known by one name. */
export const KNOWN_PEOPLE: ReadonlyMap<string, Gender> = new Map(
  Object.entries(known.people).map(([name, mark]) => [name, mark === 'f' ? 'Fem' : 'Masc']),
);
export const KNOWN_EVENTS: ReadonlySet<string> = new Set(known.events);
/** Buildings and quarters known by one word. */
export const KNOWN_PLACES: ReadonlySet<string> = new Set(known.places);
/** Newspapers and reviews. */
export const KNOWN_WORKS: ReadonlySet<string> = new Set(known.works);
