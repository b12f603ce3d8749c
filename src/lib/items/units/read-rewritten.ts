import { analyseText } from '#lib/analysis/analyse-text.ts';
import type { Analyser } from '#lib/analysis/analyser.ts';
import type { Mention } from '#lib/analysis/entities/entity.ts';
import type { Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import {
  isRecased,
  lengthOf,
  type Piece,
  type Range,
  type RewrittenText,
} from './rewritten-text.ts';

/**
 * The tree of a rewritten text. Mentions and chains are those of the sentence that it was made from,
 * as far as their words were kept, and the names that were put in. Null where the analyser does not
 * see exactly one sentence.
 */
export function readRewritten(
  rewritten: RewrittenText,
  whole: TreeView,
  analyser: Analyser,
): TreeView | null {
  const { text } = rewritten;
  if (text === whole.text) return whole;
  const [only, ...more] = analyseText(text, analyser).blocks.flatMap(({ sentences }) => sentences);
  if (only === undefined || more.length > 0) return null;
  const dependents: number[][] = only.words.map(() => []);
  only.words.forEach(({ head }, dependent) => dependents[head]?.push(dependent));
  return {
    ...only,
    start: 0,
    end: text.length,
    lang: analyser.lang,
    text,
    dependents,
    mentions: mentionsOf(rewritten, whole, only.words),
    entities: whole.entities,
  };
}

/** A stretch in which the segment's words stand unmoved against each other. */
interface Run {
  /** Offsets in the segment, and the offset of `start` in the rewritten text. */
  readonly start: number;
  readonly end: number;
  readonly at: number;
}

function mentionsOf(rewritten: RewrittenText, whole: TreeView, words: readonly Word[]): Mention[] {
  const within = ([start, end]: Range): number[] =>
    words.flatMap((word, index) => (word.start < end && word.end > start ? [index] : []));
  const kept = runsOf(rewritten).flatMap((run) =>
    whole.mentions
      .filter(({ start, end }) => run.start <= start && end <= run.end)
      .map((mention): Mention => {
        const by = run.at - run.start;
        const place = [mention.start + by, mention.end + by] as const;
        return {
          ...mention,
          text: rewritten.text.slice(...place),
          start: place[0],
          end: place[1],
          words: within(place),
        };
      }),
  );
  const put = placedPieces(rewritten).flatMap(({ piece, at }): Mention[] => {
    const named = piece.kind === 'put' && piece.names && whole.entities.get(piece.names.entity);
    if (piece.kind !== 'put' || !piece.names || !named) return [];
    const place = [at + piece.names.at[0], at + piece.names.at[1]] as const;
    return [
      {
        start: place[0],
        end: place[1],
        text: rewritten.text.slice(...place),
        sentence: whole.mentions[0]?.sentence ?? 0,
        words: within(place),
        confidence: 'certain',
        type: named.type,
        value: null,
        form: 'name',
        entity: named.id,
      },
    ];
  });
  return [...kept, ...put].sort((a, b) => a.start - b.start);
}

function placedPieces({ pieces }: RewrittenText): { piece: Piece; at: number }[] {
  let at = 0;
  return pieces.map((piece) => {
    const placed = { piece, at };
    at += lengthOf(piece);
    return placed;
  });
}

/** A capital put in place of a small letter breaks no run. */
function runsOf(rewritten: RewrittenText): Run[] {
  const runs: Run[] = [];
  for (const { piece, at } of placedPieces(rewritten)) {
    if (piece.kind === 'put' && !isRecased(piece)) continue;
    const [start, end] = piece.kind === 'kept' ? [piece.start, piece.end] : piece.standsFor;
    const last = runs.at(-1);
    if (last?.end === start && last.at + last.end - last.start === at)
      runs[runs.length - 1] = { ...last, end };
    else runs.push({ start, end, at });
  }
  return runs;
}
