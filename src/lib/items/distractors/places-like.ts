import type { NameMention } from '#lib/analysis/mention.ts';
import { shuffled } from '#lib/core/random.ts';
import type { ItemContext } from '../context.ts';
import { randomFor } from '../random-for.ts';
import type { Distractor } from '../facts.ts';
import type { Gap } from '../guards/stem.ts';

/** Kinds of place whose names can stand for one another in a sentence. */
const INTERCHANGEABLE = new Set(['country', 'region', 'city', 'island']);
/** The kind that everybody knows; the others need a rival from the text itself. */
const KNOWN_TO_ALL = 'country';

/** Places that the text does not name, of the same kind and article, well-known ones first. */
export function placesLike(
  key: NameMention,
  gap: Gap,
  context: ItemContext,
  rivals: number,
): Distractor[] {
  const { bilingual, lexicon, segments } = context;
  const place = lexicon.places.get(key.text);
  if (place === undefined || !INTERCHANGEABLE.has(place.type)) return [];
  if (rivals === 0 && place.type !== KNOWN_TO_ALL) return [];
  const mentioned = new Set(
    segments.flatMap(({ analysis }) => analysis.names.map(({ text }) => text)),
  );
  const random = randomFor(context, key.text);
  const like = [...lexicon.places.values()].filter(
    ({ fr, en, type, article }) =>
      type === place.type &&
      article === place.article &&
      en !== place.en &&
      !mentioned.has(fr) &&
      /^L[ae]s? /u.test(fr) === /^L[ae]s? /u.test(key.text) &&
      bilingual.frequentNames.has(fr),
  );
  return shuffled(like, random).map(({ fr, en }) => ({
    fr,
    en: gap.segment.en === null ? null : en,
    why: 'otherName',
  }));
}
