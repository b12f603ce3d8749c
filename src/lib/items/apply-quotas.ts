import type { Kind } from '#lib/bank/schema.ts';
import { countWords } from '#lib/text/split-paragraphs.ts';
import type { Draft } from './context.ts';

/** Most items of one kind from one sentence: others ask the same again, but questions for another answer. */
const PER_SEGMENT: Record<Kind, number> = {
  cloze: 3,
  'true-false': 2,
  question: 4,
  conjugation: 2,
  article: 2,
  translation: 1,
  pairs: 1,
  tiles: 1,
  chronology: 1,
  dictation: 1,
};
/** What practises the language may be asked once more in a sentence of which so many words are shown. */
const LONG_WORDS = 18;
/** No kind may be more than this share of a bank that offers others. */
const LARGEST_SHARE = 0.5;
/** Articles can be asked in every sentence: there may be as many as items of all other kinds. */
const ARTICLES_PER_OTHER = 1;
/** What each further item on the same point of grammar yields to others of its kind, in rank. */
const WORN = 0.03;

/**
 * The best of the candidates, in the order of the text: at most so many a sentence and kind, no kind
 * more than half, and `max` in all where one is given. Equal ranks keep the order of the text.
 */
export function applyQuotas(drafts: readonly Draft[], max: number | null): Draft[] {
  const ranked = byRank(
    spreadPoints(drafts.map((draft, place) => ({ draft, place, rank: draft.rank }))),
  );
  const perSegment = new Map<string, number>();
  const kept = ranked.filter(({ draft }) => {
    const slot = `${draft.kind} ${draft.kind === 'pairs' ? draft.answer.fr.join() : (draft.segments[0] ?? '')}`;
    const count = perSegment.get(slot) ?? 0;
    perSegment.set(slot, count + 1);
    return count < PER_SEGMENT[draft.kind] + (practises(draft) && isLong(draft) ? 1 : 0);
  });
  return balanced(kept, max)
    .sort((a, b) => a.place - b.place)
    .map(({ draft }) => draft);
}

function practises({ kind }: Draft): boolean {
  return kind === 'article' || kind === 'conjugation';
}

function isLong(draft: Draft): boolean {
  return 'stem' in draft && countWords(draft.stem.fr) >= LONG_WORDS;
}

interface Placed {
  readonly draft: Draft;
  readonly place: number;
  /** The draft's own, less what its point is worn by better ones. */
  readonly rank: number;
}

function byRank(placed: readonly Placed[]): Placed[] {
  return [...placed].sort((a, b) => b.rank - a.rank || a.place - b.place);
}

function spreadPoints(placed: readonly Placed[]): Placed[] {
  const seen = new Map<string, number>();
  return byRank(placed).map(({ draft, place, rank }) => {
    const point = `${draft.kind} ${draft.variant}`;
    const before = seen.get(point) ?? 0;
    seen.set(point, before + 1);
    return { draft, place, rank: practises(draft) ? rank - Math.min(1, before * WORN) : rank };
  });
}

function balanced(kept: readonly Placed[], max: number | null): Placed[] {
  const kinds = new Set(kept.map(({ draft }) => draft.kind));
  const limit = max ?? kept.length;
  if (kinds.size < 2) return kept.slice(0, limit);
  const rare = kinds.size < 3 ? 1 : LARGEST_SHARE;
  const most = Math.max(3, Math.ceil(Math.min(limit, kept.length) * rare));
  const perKind = new Map<Kind, number>();
  const shared = kept.filter(({ draft }) => {
    const count = perKind.get(draft.kind) ?? 0;
    perKind.set(draft.kind, count + 1);
    return count < most;
  });
  const others = shared.filter(({ draft }) => draft.kind !== 'article').length;
  const mostArticles = Math.max(2, Math.floor(others * ARTICLES_PER_OTHER));
  let articles = 0;
  return shared
    .filter(({ draft }) => {
      if (draft.kind !== 'article') return true;
      articles += 1;
      return articles <= mostArticles;
    })
    .slice(0, limit);
}
