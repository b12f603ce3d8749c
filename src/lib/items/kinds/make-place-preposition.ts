import { answerWith } from '../answer-with.ts';
import { GAP, type DraftOf, type ItemMaker, type StudySegment } from '../context.ts';
import { excerptAround } from '../excerpt.ts';
import { isEchoed } from '../government/find-governed.ts';
import { findPlacings, type PlacedName } from '../government/find-placing.ts';
import { isQuoted } from '../guards/reject-quotation.ts';
import { chooseShown, type Shown } from '../practice/choose-shown.ts';
import { isAside } from '../practice/cut-asides.ts';
import { findPracticeFault } from '../practice/find-practice-fault.ts';
import { isSelfStanding } from '../units/is-self-standing.ts';
import { findUnsoundness } from '../sentence/find-unsoundness.ts';
import { wordBoth } from '../word-phrase.ts';

/** What is too long to be read at all, even for its head, in UTF-16 units. */
const LONGEST = 420;
/** What a point of grammar with one answer is worth. */
const RANK = 0.72;
/** How much rank each further item on the same preposition in a text loses. */
const WORN = 0.06;

/**
 * Gaps for the preposition before a town or a country: *à Paris*, *en France*; each name once a text.
 * For texts without English only: it has no word for word gap there.
 */
export const makePlacePreposition: ItemMaker = (context) => {
  const asked = new Map<string, number>();
  return context.segments.flatMap((segment): DraftOf<'cloze'>[] => {
    const view = segment.trees.french;
    if (view === null || !segment.single || segment.en !== null) return [];
    const found = findPlacings(view, context.names);
    if (found.length === 0) return [];
    const shown = chooseShown(view, false);
    const reject = (candidate: string, guard: string): void => {
      context.reject({ kind: 'cloze', segment: segment.id, candidate, guard });
    };
    const unsound =
      findUnsoundness(view, LONGEST, context) ??
      findPracticeFault(view, shown, context) ??
      (isSelfStanding(segment) ? null : 'reject-unresolved-anaphor');
    if (unsound !== null) {
      reject('preposition', unsound);
      return [];
    }
    const [best] = found.filter(({ start, end, preposition, name }) => {
      const guard =
        start < shown.start || end + name.length >= shown.end || isAside(segment.fr, start)
          ? 'reject-aside'
          : isQuoted({ segment, start, end, key: preposition })
            ? 'reject-quotation'
            : isEchoed(preposition, segment.fr.slice(end, shown.end))
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

function draftOf(
  { id, fr }: StudySegment,
  { start, end, preposition: key, wrong, name: place }: PlacedName,
  { cut }: Shown,
  worn: number,
): DraftOf<'cloze'> {
  const slots = { key, place, excerpt: excerptAround(fr, start, end) };
  return {
    kind: 'cloze',
    variant: 'preposition',
    level: 'A1',
    rank: Math.max(0, RANK - worn),
    segments: [id],
    span: { fr: [start, end], en: null },
    instruction: 'complete',
    stem: { fr: cut(`${fr.slice(0, start)}${GAP} ${fr.slice(end).trimStart()}`), en: null },
    options: [
      { key: true, fr: key, en: null },
      ...wrong.map((option) => ({
        key: false as const,
        fr: option,
        en: null,
        rationale: wordBoth('wrongPlacePreposition', { option, place }, null),
      })),
    ],
    answer: answerWith({
      fr: [key],
      en: null,
      strict: ['accent'],
      confusables: { fr: [...wrong], en: null },
    }),
    rationale: wordBoth('prepositionOfPlace', slots, null),
  };
}
