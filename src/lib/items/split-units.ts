import type { AnalysedSentence } from '#lib/analysis/mention.ts';
import type { Draft, StudySegment } from './context.ts';

/** A sentence longer than this is asked clause by clause, in UTF-16 units. */
const LONG = 250;
/** A clause shorter than this is no sentence of its own. */
const SHORTEST = 30;
const BREAK = /[ \u00a0\u202f]?[:;]\s+/gu;

/** Where a unit stands in its segment, in each language. */
interface Home {
  readonly segment: string;
  readonly fr: readonly [number, number];
  readonly en: readonly [number, number] | null;
}

/** What the makers work on: segments, and the clauses of long ones. */
export interface Units {
  readonly units: readonly StudySegment[];
  /** A draft over units as one over their segments. */
  readonly bringHome: (draft: Draft) => Draft;
}

/** Cuts long sentences at the one colon or semicolon that both languages have. */
export function splitUnits(segments: readonly StudySegment[]): Units {
  const homes = new Map<string, Home>();
  const units = segments.filter(hasNoBlank).flatMap((segment) => {
    const clauses = clausesOf(segment);
    for (const { unit, home } of clauses) homes.set(unit.id, home);
    return clauses.length === 0 ? [segment] : clauses.map(({ unit }) => unit);
  });
  return {
    units,
    bringHome: (draft) => {
      const first = homes.get(draft.segments[0] ?? '');
      const { fr, en } = draft.span;
      return {
        ...draft,
        segments: [...new Set(draft.segments.map((id) => homes.get(id)?.segment ?? id))],
        span: {
          fr: fr && shifted(fr, first?.fr ?? null),
          en: en && shifted(en, first?.en ?? null),
        },
      };
    },
  };
}

/** A sentence that has a blank of its own cannot be given another. */
function hasNoBlank({ fr, en }: StudySegment): boolean {
  return !/_{3}/u.test(`${fr} ${en ?? ''}`);
}

/** A full stop that the clause was given lies outside its segment. */
function shifted(
  [start, end]: readonly [number, number],
  home: readonly [number, number] | null,
): [number, number] {
  return home === null ? [start, end] : [start + home[0], Math.min(end + home[0], home[1])];
}

function clausesOf(segment: StudySegment): { unit: StudySegment; home: Home }[] {
  const { fr, en, single, id } = segment;
  if (!single || fr.length <= LONG) return [];
  const french = cutOnce(fr);
  const english = en === null ? null : cutOnce(en);
  if (french === null || (en !== null && english === null)) return [];
  return french.map(([start, end], index) => {
    const other = english?.[index] ?? null;
    return {
      unit: {
        ...segment,
        id: `${id}-${String(index + 1)}`,
        fr: closed(fr.slice(start, end)),
        en: en === null || other === null ? null : closed(en.slice(...other)),
        analysis: sliced(segment.analysis, start, end),
        trees: { french: null, english: null },
      },
      home: { segment: id, fr: [start, end], en: other },
    };
  });
}

/** The two clauses around the only break of a text; null for none, several, or a short one. */
function cutOnce(text: string): [[number, number], [number, number]] | null {
  const breaks = [...text.matchAll(BREAK)];
  const [only] = breaks;
  if (only === undefined || breaks.length > 1) return null;
  const next = only.index + only[0].length;
  if (only.index < SHORTEST || text.length - next < SHORTEST) return null;
  return [
    [0, only.index],
    [next, text.length],
  ];
}

/** A clause that stands alone ends like a sentence. */
function closed(clause: string): string {
  return /[.!?…]$/u.test(clause) ? clause : `${clause}.`;
}

function sliced(whole: AnalysedSentence, start: number, end: number): AnalysedSentence {
  const within = <Span extends { readonly start: number; readonly end: number }>(
    spans: readonly Span[],
  ): Span[] =>
    spans
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({ ...span, start: span.start - start, end: span.end - start }));
  return {
    text: whole.text.slice(start, end),
    tokens: within(whole.tokens),
    names: within(whole.names),
    dates: within(whole.dates),
    numbers: within(whole.numbers),
    verbs: within(whole.verbs),
  };
}
