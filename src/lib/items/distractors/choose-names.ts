import type { NameMention } from '#lib/analysis/mention.ts';
import { findNameCounterpart } from '#lib/bilingual/find-counterpart.ts';
import { shuffled } from '#lib/core/random.ts';
import type { ItemContext, StudySegment } from '../context.ts';
import { randomFor } from '../random-for.ts';
import type { Distractor } from '../facts.ts';
import { isArticleCue } from '../guards/reject-article-cue.ts';
import { isElisionCue } from '../guards/reject-elision-cue.ts';
import { containsPartOf } from '../guards/reject-repeated-key.ts';
import { wordBefore, type Gap } from '../guards/stem.ts';
import { placesLike } from './places-like.ts';
import { inShapeOf } from './shape-name.ts';

/** More than are shown, since some may stand in the stem. */
const ENOUGH = 8;

/**
 * Names that could stand in a gap as well as the key: of its type, gender and shape (full, surname or
 * single name), those of its paragraph first; for a country then from the list of places.
 */
export function chooseNames(name: NameMention, gap: Gap, context: ItemContext): Distractor[] {
  const random = randomFor(context, `${gap.segment.fr}${String(gap.start)}`);
  const inText = shuffled(namesOfText(name, gap, context), random).sort((a, b) => a.far - b.far);
  const listed = name.type === 'place' ? placesLike(name, gap, context, inText.length) : [];
  const taken: Distractor[] = [];
  for (const candidate of [...inText, ...listed]) {
    if (taken.length === ENOUGH) break;
    if (taken.some(({ fr }) => isSameName(fr, candidate.fr))) continue;
    if (fits(name, gap, candidate.fr, context)) taken.push(candidate);
  }
  return taken;
}

function fits(name: NameMention, gap: Gap, option: string, context: ItemContext): boolean {
  return (
    !isSameName(name.text, option) &&
    !needsContraction(gap, option) &&
    !isElisionCue(gap, option) &&
    !hasOtherArticle(gap, name, option, context) &&
    !isArticleCue(gap, option, context.lexicon)
  );
}

interface Ranked extends Distractor {
  /** Paragraphs between its mention and the gap: who is near is likelier to be taken for the key. */
  readonly far: number;
}

function namesOfText(key: NameMention, gap: Gap, context: ItemContext): Ranked[] {
  const byEntity = new Map<string, Ranked>();
  const here = new Set(gap.segment.analysis.names.map(({ entity }) => entity));
  for (const segment of context.segments) {
    for (const other of segment.analysis.names) {
      if (here.has(other.entity) || !isLike(key, other, context)) continue;
      const fr = inShapeOf(key, other);
      const en = fr === null ? null : englishOf(fr, other, segment, gap, context);
      if (fr === null || en === undefined) continue;
      const far = Math.abs(segment.paragraph - gap.segment.paragraph);
      const known = byEntity.get(other.entity);
      if (known && known.far <= far) continue;
      byEntity.set(other.entity, { fr, en, why: 'elsewhere', far });
    }
  }
  return [...byEntity.values()];
}

/** Undefined where the translation does not have the name and the item needs it. */
function englishOf(
  fr: string,
  { type }: NameMention,
  segment: StudySegment,
  gap: Gap,
  { bilingual }: ItemContext,
): string | null | undefined {
  if (gap.segment.en === null) return null;
  if (segment.en === null) return undefined;
  return findNameCounterpart({ text: fr, type }, segment.en, bilingual)?.text;
}

/** An unknown gender is like another unknown one alone: the stem may show it by agreement. */
function isLike(key: NameMention, other: NameMention, { lexicon }: ItemContext): boolean {
  if (key.type !== other.type || key.gender !== other.gender) return false;
  return (
    key.type !== 'place' ||
    lexicon.places.get(key.text)?.type === lexicon.places.get(other.text)?.type
  );
}

/** *États-Unis* and *États-Unis d'Amérique* are one. */
function isSameName(a: string, b: string): boolean {
  return containsPartOf(a, b) || containsPartOf(b, a);
}

/** *à* and *de* would contract with the article of *Le Havre*. */
function needsContraction(gap: Gap, option: string): boolean {
  return /^(?:à|de)$/iu.test(wordBefore(gap)) && /^Les? /u.test(option);
}

/** *the United States*: plural places take an article in English, others do not. */
function hasOtherArticle(
  gap: Gap,
  { text, type }: NameMention,
  option: string,
  { lexicon }: ItemContext,
): boolean {
  if (type !== 'place' || gap.segment.en === null) return false;
  const isPlural = (name: string): boolean => lexicon.places.get(name)?.article === 'les';
  return isPlural(text) !== isPlural(option);
}
