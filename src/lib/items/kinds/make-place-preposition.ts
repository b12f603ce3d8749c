import type { DraftOf, ItemMaker, StudySegment } from '../context.ts';
import { draftGap } from '../gap/draft-gap.ts';
import { readGapSentence, viewForGap } from '../gap/read-gap-sentence.ts';
import { excerptAround } from '../excerpt.ts';
import { isEchoed } from '../government/find-governed.ts';
import { findPlacings, type PlacedName } from '../government/find-placing.ts';
import { isQuoted } from '../guards/reject-quotation.ts';
import type { Shown } from '../practice/choose-shown.ts';
import { isAside } from '../practice/cut-asides.ts';
import { wordBoth } from '../word-phrase.ts';

/** What a point of grammar with one answer is worth. */
const RANK = 0.72;
/** How much rank each further item on the same preposition in a text loses. */
const WORN = 0.06;

/**
 * Gaps for the preposition before a town or a country: *à Paris*, *en France*; each name once a text.
 */
export const makePlacePreposition: ItemMaker = (context) => {
  const asked = new Map<string, number>();
  return context.segments.flatMap((segment): DraftOf<'cloze'>[] => {
    const view = viewForGap(segment);
    if (view === null) return [];
    const found = findPlacings(view, context.names);
    if (found.length === 0) return [];
    const sentence = readGapSentence(segment, view, 'preposition', context);
    if (sentence === null) return [];
    const { shown, reject } = sentence;
    const [best] = found.filter(({ start, end, preposition, name }) => {
      const guard =
        start < shown.start || end + name.length >= shown.end || isAside(segment.fr, start)
          ? 'reject-aside'
          : isQuoted({ segment, start, end, key: preposition })
            ? 'reject-quotation'
            : isEchoed(preposition, segment.fr.slice(end, shown.end)) ||
                isBefore(preposition, segment.fr.slice(shown.start, start))
              ? 'reject-repeated-key'
              : null;
      if (guard !== null) reject(`preposition ${preposition} ${name}`, guard);
      return guard === null && !asked.has(name);
    });
    if (best === undefined) return [];
    const worn = asked.get(best.preposition) ?? 0;
    asked.set(best.preposition, worn + 1).set(best.name, 1);
    return [draftOf(segment, best, shown, worn * WORN)];
  });
};

/** *née à Lyon et morte à Paris*: the same one stands before another name. */
function isBefore(preposition: string, text: string): boolean {
  return new RegExp(`(?<!\\p{L})${preposition}\\s\\p{Lu}`, 'iu').test(text);
}

function draftOf(
  segment: StudySegment,
  { start, end, preposition: key, wrong, name: place }: PlacedName,
  shown: Shown,
  worn: number,
): DraftOf<'cloze'> {
  const slots = { key, place, excerpt: excerptAround(segment.fr, start, end) };
  return draftGap(
    segment,
    {
      start,
      end,
      variant: 'preposition',
      level: 'A1',
      rank: Math.max(0, RANK - worn),
      wrong: wrong.map((option) => ({
        form: option,
        rationale: wordBoth('wrongPlacePreposition', { option, place }, null),
      })),
      rationale: wordBoth('prepositionOfPlace', slots, null),
    },
    shown,
  );
}
