import type { Kind } from '#lib/bank/schema.ts';
import type { Draft } from './context.ts';

/** Most items of one kind from one sentence; a second one asks the same again. */
const PER_SEGMENT: Record<Kind, number> = {
  cloze: 3,
  'true-false': 2,
  question: 2,
  conjugation: 2,
  article: 2,
  translation: 1,
  pairs: 1,
  tiles: 1,
  chronology: 1,
  dictation: 1,
};
/** No kind may be more than this share of a bank that offers others. */
const LARGEST_SHARE = 0.5;

/**
 * The best of the candidates, in the order of the text: at most so many a sentence and kind, no kind
 * more than half, and `max` in all where one is given. Equal ranks keep the order of the text.
 */
export function applyQuotas(drafts: readonly Draft[], max: number | null): Draft[] {
  const ranked = drafts
    .map((draft, place) => ({ draft, place }))
    .sort((a, b) => b.draft.rank - a.draft.rank || a.place - b.place);
  const perSegment = new Map<string, number>();
  const kept = ranked.filter(({ draft }) => {
    const slot = `${draft.kind} ${draft.kind === 'pairs' ? draft.answer.fr.join() : (draft.segments[0] ?? '')}`;
    const count = perSegment.get(slot) ?? 0;
    perSegment.set(slot, count + 1);
    return count < PER_SEGMENT[draft.kind];
  });
  return balanced(kept, max)
    .sort((a, b) => a.place - b.place)
    .map(({ draft }) => draft);
}

interface Placed {
  readonly draft: Draft;
  readonly place: number;
}

function balanced(kept: readonly Placed[], max: number | null): Placed[] {
  const kinds = new Set(kept.map(({ draft }) => draft.kind));
  const limit = max ?? kept.length;
  if (kinds.size < 3) return kept.slice(0, limit);
  const most = Math.max(3, Math.ceil(Math.min(limit, kept.length) * LARGEST_SHARE));
  const perKind = new Map<Kind, number>();
  return kept
    .filter(({ draft }) => {
      const count = perKind.get(draft.kind) ?? 0;
      perKind.set(draft.kind, count + 1);
      return count < most;
    })
    .slice(0, limit);
}
