import type { NameMention } from '#lib/analysis/mention.ts';
import { findNameCounterpart } from '#lib/bilingual/find-counterpart.ts';
import { seededRandom, seedFrom, shuffled } from '#lib/core/random.ts';
import type { ItemContext } from '../context.ts';
import type { Distractor } from '../facts.ts';
import { isArticleCue } from '../guards/reject-article-cue.ts';
import { containsPartOf } from '../guards/reject-repeated-key.ts';
import { isElisionCue } from '../guards/reject-elision-cue.ts';
import { wordBefore, type Gap } from '../guards/stem.ts';

/**
 * Names of the same type for a gap: from the text, those of the same gender and shape first; for a
 * place then from the list of places, of the same kind and with the same article.
 */
export function chooseNames(name: NameMention, gap: Gap, context: ItemContext): Distractor[] {
  const random = seededRandom(context.seed + seedFrom(`${gap.segment.fr}${String(gap.start)}`));
  const inText = shuffled(namesOfText(name, gap, context), random).sort(
    (a, b) => a.unlike - b.unlike,
  );
  const listed = name.type === 'place' ? placesLike(name, gap, context) : [];
  if (name.type === 'place' && inText.length === 0 && !isWideArea(name.text, context)) return [];
  const taken = new Set<string>([name.text]);
  return [...inText, ...listed.slice(0, 8)].filter(({ fr }) => {
    if (taken.has(fr)) return false;
    taken.add(fr);
    return (
      !isSameName(name.text, fr) &&
      !needsContraction(gap, fr) &&
      !isElisionCue(gap, fr) &&
      !isArticleCue(gap, fr, context.lexicon)
    );
  });
}

interface Ranked extends Distractor {
  /** How far its shape and gender are from the key's; lower is nearer. */
  readonly unlike: number;
}

function namesOfText(key: NameMention, gap: Gap, context: ItemContext): Ranked[] {
  const byEntity = new Map<string, Ranked>();
  const here = new Set(gap.segment.analysis.names.map(({ entity }) => entity));
  const words = (text: string): number => text.split(' ').length;
  for (const segment of context.segments) {
    for (const other of segment.analysis.names) {
      if (other.type !== key.type || here.has(other.entity)) continue;
      if (key.type === 'place' && !isSameKindOfPlace(key.text, other.text, context)) continue;
      if (key.gender && other.gender && key.gender !== other.gender) continue;
      const english =
        segment.en === null ? null : findNameCounterpart(other, segment.en, context.bilingual);
      if (gap.segment.en !== null && english === null) continue;
      const shape = Math.abs(words(key.text) - words(other.text));
      const unlike = shape + (key.gender === other.gender ? 0 : 0.5);
      const known = byEntity.get(other.entity);
      if (known && known.unlike <= unlike) continue;
      byEntity.set(other.entity, {
        fr: other.text,
        en: gap.segment.en === null ? null : (english?.text ?? null),
        why: 'elsewhere',
        unlike,
      });
    }
  }
  return [...byEntity.values()];
}

/** Kinds of place whose names can stand for one another in a sentence. */
const INTERCHANGEABLE = new Set(['country', 'continent', 'region', 'city', 'island']);

/** Places that the text does not name, of the same kind and article, well-known ones first. */
function placesLike(key: NameMention, gap: Gap, context: ItemContext): Distractor[] {
  const place = context.lexicon.places.get(key.text);
  if (place === undefined || !INTERCHANGEABLE.has(place.type)) return [];
  const { bilingual, lexicon, segments } = context;
  const mentioned = new Set(
    segments.flatMap(({ analysis }) => analysis.names.map(({ text }) => text)),
  );
  const random = seededRandom(context.seed + seedFrom(key.text));
  const like = [...lexicon.places.values()].filter(
    ({ fr, en, type, article }) =>
      type === place.type && article === place.article && en !== place.en && !mentioned.has(fr),
  );
  return shuffled(like, random)
    .sort((a, b) => obscurity(a.fr, bilingual) - obscurity(b.fr, bilingual))
    .map(({ fr, en }) => ({ fr, en: gap.segment.en === null ? null : en, why: 'otherName' }));
}

/** Whether a reader may not know a place: the core lexicon holds the frequent ones. */
function obscurity(name: string, bilingual: ItemContext['bilingual']): 0 | 1 {
  return bilingual.frequentNames.has(name) ? 0 : 1;
}

/** Whether two places are of one kind, as far as the list knows them. */
function isSameKindOfPlace(a: string, b: string, { lexicon }: ItemContext): boolean {
  return lexicon.places.get(a)?.type === lexicon.places.get(b)?.type;
}

/** *États-Unis* and *États-Unis d'Amérique* are one. */
function isSameName(a: string, b: string): boolean {
  return containsPartOf(a, b) || containsPartOf(b, a);
}

/** *à* and *de* would contract with the article of *Le Havre*. */
function needsContraction(gap: Gap, option: string): boolean {
  return /^(?:à|de)$/iu.test(wordBefore(gap)) && /^Les? /u.test(option);
}

/** Countries and continents are known to all; towns and regions need a rival from the text. */
function isWideArea(name: string, { lexicon }: ItemContext): boolean {
  return /^(?:country|continent)$/u.test(lexicon.places.get(name)?.type ?? '');
}
