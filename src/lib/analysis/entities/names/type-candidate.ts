import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { NameType } from '#lib/analysis/mention.ts';
import { isUnsurePlace } from '#lib/analysis/find-names.ts';
import { typeName } from '#lib/analysis/type-name.ts';
import type { Candidate } from './candidate.ts';
import { findClue } from './find-clues.ts';
import { genderByAgreement } from './gender-by-agreement.ts';
import {
  KNOWN_EVENTS,
  KNOWN_ORGANISATIONS,
  KNOWN_PEOPLE,
  KNOWN_PLACES,
  KNOWN_WORKS,
} from './name-clues.ts';

/** Adds type, gender and confidence: what the name's own words say first, then what stands around. */
export function typeCandidate(candidate: Candidate, lexicon: Lexicon): Candidate {
  const typed = withType(candidate, lexicon);
  if (typed.type !== 'person') return { ...typed, gender: null };
  const given = givenGender(typed.text, lexicon);
  // *son épouse René*: words that gainsay each other show nothing.
  if (given !== null && typed.gender !== null && given !== typed.gender)
    return { ...typed, gender: null };
  return { ...typed, gender: typed.gender ?? given ?? genderByAgreement(typed) };
}

function withType(candidate: Candidate, lexicon: Lexicon): Candidate {
  if (candidate.type !== null && candidate.type !== 'person') return candidate;
  const own = byOwnWords(candidate, lexicon);
  if (candidate.type === 'person') return { ...candidate, gender: own?.gender ?? null };
  if (own?.confidence === 'certain') return { ...candidate, ...own };
  const clue = findClue(candidate, lexicon);
  const listed = own ?? byLists(candidate, lexicon);
  // *l'étude ACUITY*: many nouns of works mean other things, before an acronym above all.
  if (clue === null || (clue.type === 'work' && /^[\p{Lu}\d-]+$/u.test(candidate.text)))
    return { ...candidate, ...(listed ?? {}) };
  if (listed?.type === 'place' && clue.type === 'person' && clue.confidence === 'likely')
    // *Berlin veut*: a country speaks like a person; a town may be somebody's name.
    return lexicon.places.get(candidate.text)?.type === 'city'
      ? candidate
      : { ...candidate, ...listed };
  // Two clues that agree are certain.
  const agree = listed?.type === clue.type;
  const gender = clue.gender ?? listed?.gender ?? null;
  return { ...candidate, ...clue, gender, confidence: agree ? 'certain' : clue.confidence };
}

type Typed = Pick<Candidate, 'type' | 'gender' | 'confidence'>;

const typed = (type: NameType, confidence: Typed['confidence'] = 'certain'): Typed => ({
  type,
  gender: null,
  confidence,
});

function byOwnWords({ text, view, start, end }: Candidate, lexicon: Lexicon): Typed | null {
  if (KNOWN_ORGANISATIONS.has(text)) return typed('organisation');
  if (KNOWN_EVENTS.has(text)) return typed('event');
  if (KNOWN_WORKS.has(text)) return typed('work');
  if (KNOWN_PLACES.has(text)) return typed('place');
  const first = view.tokens.findIndex((token) => token.start >= start);
  const last = view.tokens.findIndex((token) => token.start >= end);
  if (first < 0) return null;
  const span = { first, last: last < 0 ? view.tokens.length : last };
  const words = text.split(/[ \u00a0]/u);
  // *le journal La Croix*: what introduces a name with a capital article outweighs its words.
  const introduced = view.tokens[span.first - 1]?.form ?? '';
  if (/^L(?:[ae]s?[ \u00a0]|['’])/u.test(text) && lexicon.workNouns.has(introduced))
    return typed('work');
  if (words.length > 1 && lexicon.places.has(text)) return typed('place');
  // *Times Square*: English names end with their head.
  const [specific = '', head = ''] = words;
  const isHeaded = words.length === 2 && lexicon.placeWords.has(head);
  if (isHeaded && !lexicon.placeWords.has(specific) && !/^(?:L[ae]s?|The)$/u.test(specific))
    return typed('place');
  const evidence = typeName(view.tokens, span, lexicon);
  if (evidence !== null) {
    const unsure = evidence.type === 'place' && isUnsurePlace(view.tokens, span, text, lexicon);
    // *le ministre X, Name, la ministre Y, Name*: which noun is whose, commas alone do not tell.
    const listed =
      view.tokens[span.first - 1]?.form === ',' && view.tokens[span.last]?.form === ',';
    const gender = listed ? null : evidence.gender;
    return { ...evidence, gender, confidence: unsure ? 'likely' : 'certain' };
  }
  // *Seconde Guerre mondiale*, *Grande Bibliothèque*: the head stands behind an adjective.
  const second = text.split(/[ \u00a0]/u)[1] ?? '';
  if (!/^(?:Premi|Second|Deuxi|Grand|Nouve|Haut|Petit|Vieux|Vieille)/u.test(text)) return null;
  if (lexicon.eventWords.has(second)) return typed('event');
  if (lexicon.organisationWords.has(second)) return typed('organisation');
  return lexicon.placeWords.has(second) ? typed('place') : null;
}

/** A lone given name, or one name by which somebody is known, as long as no place bears it. */
function byLists({ text }: Candidate, lexicon: Lexicon): Typed | null {
  const known = KNOWN_PEOPLE.get(text);
  if (known !== undefined) return { type: 'person', gender: known, confidence: 'likely' };
  if (!lexicon.firstNames.has(text) || lexicon.places.has(text)) return null;
  return { type: 'person', gender: lexicon.firstNames.get(text) ?? null, confidence: 'likely' };
}

function givenGender(text: string, lexicon: Lexicon): Typed['gender'] {
  const first = text.split(/[ \u00a0]/u)[0] ?? '';
  const given = lexicon.firstNames.get(first) ?? lexicon.firstNames.get(first.split('-')[0] ?? '');
  return given ?? KNOWN_PEOPLE.get(text) ?? null;
}
