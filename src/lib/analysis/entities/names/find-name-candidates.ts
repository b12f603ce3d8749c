import type { Lexicon } from '#lib/analysis/lexicon.ts';
import { keepFirst } from '#lib/analysis/entities/keep-first.ts';
import type { FoundValue } from '#lib/analysis/entities/quantities/found-value.ts';
import { touches } from '#lib/analysis/entities/quantities/find-values.ts';
import type { SentenceView } from '#lib/analysis/entities/view-sentences.ts';
import { reach, type Candidate } from './candidate.ts';
import { extendName } from './extend-name.ts';
import { extendTitle } from './extend-title.ts';
import { findPatternNames } from './find-pattern-names.ts';
import { findQuotedTitles } from './find-quoted-titles.ts';
import { findTaggedNames } from './find-tagged-names.ts';
import { SOLE_INSTITUTIONS } from './name-clues.ts';
import { typeCandidate } from './type-candidate.ts';

/** The names of each sentence, typed one by one, in order; none touches a date or a quantity. */
export function findNameCandidates(
  views: readonly SentenceView[],
  values: readonly (readonly FoundValue[])[],
  lexicon: Lexicon,
): Candidate[][] {
  const [fr, en] = [
    views.filter(({ lang }) => lang === 'fr'),
    views.filter(({ lang }) => lang === 'en'),
  ];
  const patterns = new Map<SentenceView, Candidate[]>();
  for (const candidate of findPatternNames(fr, lexicon)) {
    const known = patterns.get(candidate.view);
    if (known === undefined) patterns.set(candidate.view, [candidate]);
    else known.push(candidate);
  }
  const lexiconOf = en.length > 0 ? withEnglishPlaces(lexicon) : lexicon;
  return views.map((view, index) => {
    // A line all in capitals shows no name.
    if (!/\p{Ll}/u.test(view.text)) return [];
    const own = view.lang === 'fr' ? lexicon : lexiconOf;
    const candidates = [
      ...(patterns.get(view) ?? []),
      ...findTaggedNames(view).map((name) => trimTitle(name, own)),
    ].filter((candidate) => !touches(values[index] ?? [], candidate));
    const extended = keepFirst([
      ...findQuotedTitles(view, own),
      ...keepFirst(candidates).map((candidate) => extendName(candidate, own)),
    ]);
    const typed = extended.map((candidate) => extendTitle(typeCandidate(candidate, own), own));
    const works = typed.filter(({ type }) => type === 'work');
    return keepFirst([...works, ...typed]).filter(
      (candidate) => isName(candidate, own) && !touches(values[index] ?? [], candidate),
    );
  });
}

/** *President Bush*, tagged as one name: the title is none of it, and makes a person of the rest. */
function trimTitle(candidate: Candidate, lexicon: Lexicon): Candidate {
  const title = /^(?:(?<word>[\p{L}.]+)[ \u00a0])(?=\p{Lu})/u.exec(candidate.text);
  const word = title?.groups?.['word'] ?? '';
  if (title === null || !lexicon.titles.has(word)) return candidate;
  const rest = reach(candidate, candidate.start + title[0].length, candidate.end);
  return { ...rest, type: 'person', confidence: 'certain' };
}

/** *la Société*, *le Centre*, *la Ville* alone are nouns with a capital. */
function isName({ text, type }: Candidate, lexicon: Lexicon): boolean {
  if (/^\p{L}$/u.test(text) || /^[ÉE]tats?$/u.test(text)) return false;
  if (type !== null && type !== 'organisation' && type !== 'place') return true;
  if (SOLE_INSTITUTIONS.has(text) || lexicon.places.has(text)) return true;
  const generic = lexicon.organisationWords.has(text) || lexicon.placeWords.has(text);
  return !(generic && lexicon.isNoun(text.toLowerCase()));
}

/** The list of places by their English names, none of which takes an article into account. */
function withEnglishPlaces(lexicon: Lexicon): Lexicon {
  const places = [...lexicon.places.values()].map(
    (place) => [place.en, { ...place, article: null }] as const,
  );
  return { ...lexicon, places: new Map(places) };
}
