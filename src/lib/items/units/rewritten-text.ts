/** UTF-16, half-open. */
export type Range = readonly [start: number, end: number];

/** A stretch of a rewritten text: words kept from the segment, or words put in. */
export type Piece =
  /** Offsets are the segment's. */
  | { readonly kind: 'kept'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'put';
      readonly text: string;
      /** The words of the segment that the put ones repeat or stand for; null for mere marks. */
      readonly standsFor: Range | null;
      /** `id` of the entity that they name, and where its name stands in `text`. */
      readonly names: { readonly entity: string; readonly at: Range } | null;
    };

/** A text made out of a segment's, with the history of each of its stretches, in order. */
export interface RewrittenText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Puts `text` in place of a range of a rewritten text; an empty range inserts. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
  readonly names?: { readonly entity: string; readonly at: Range } | null;
  /** What the words stand for, in the segment; by default the words whose place they take. */
  readonly standsFor?: Range | null;
}

export function keepWhole(text: string): RewrittenText {
  return { text, pieces: text === '' ? [] : [{ kind: 'kept', start: 0, end: text.length }] };
}

/** Makes edits that do not overlap, in any order. */
export function applyEdits(
  source: string,
  rewritten: RewrittenText,
  edits: readonly Edit[],
): RewrittenText {
  const pieces: Piece[] = [];
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.range[0] - b.range[0])) {
    pieces.push(...slicePieces(rewritten, [from, edit.range[0]]));
    if (edit.text !== '') {
      const standsFor =
        edit.standsFor === undefined ? findHome(rewritten, edit.range) : edit.standsFor;
      pieces.push({ kind: 'put', text: edit.text, standsFor, names: edit.names ?? null });
    }
    from = edit.range[1];
  }
  pieces.push(...slicePieces(rewritten, [from, rewritten.text.length]));
  return {
    pieces,
    text: pieces
      .map((piece) => (piece.kind === 'put' ? piece.text : source.slice(piece.start, piece.end)))
      .join(''),
  };
}

/** The part of a rewritten text that lies in a range of it. */
export function sliceText(rewritten: RewrittenText, range: Range): RewrittenText {
  return { text: rewritten.text.slice(...range), pieces: slicePieces(rewritten, range) };
}

/**
 * Where a range of a rewritten text stands in the segment: from the first to the last of its kept
 * words; where none are kept, what the put ones stand for; null where that is nothing.
 */
export function findHome(rewritten: RewrittenText, range: Range): Range | null {
  const inside = slicePieces(rewritten, range);
  const kept = inside.flatMap((piece): Range[] =>
    piece.kind === 'kept' ? [[piece.start, piece.end]] : isRecased(piece) ? [piece.standsFor] : [],
  );
  const stoodFor = inside.flatMap((piece): Range[] =>
    piece.kind === 'put' && piece.standsFor ? [piece.standsFor] : [],
  );
  const [first] = kept.length > 0 ? kept : stoodFor;
  const last = (kept.length > 0 ? kept : stoodFor).at(-1);
  if (first === undefined || last === undefined) return null;
  return first[0] < last[1] ? [first[0], last[1]] : null;
}

function slicePieces({ pieces }: RewrittenText, [start, end]: Range): Piece[] {
  let at = 0;
  return pieces.flatMap((piece): Piece[] => {
    const length = lengthOf(piece);
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, length);
    at += length;
    if (from >= to) return [];
    if (piece.kind === 'kept')
      return [{ kind: 'kept', start: piece.start + from, end: piece.start + to }];
    if (from === 0 && to === length) return [piece];
    const { names } = piece;
    const whole = names !== null && from <= names.at[0] && names.at[1] <= to;
    const moved = whole
      ? { entity: names.entity, at: [names.at[0] - from, names.at[1] - from] as const }
      : null;
    return [{ ...piece, text: piece.text.slice(from, to), names: moved }];
  });
}

/** A letter in place of itself, capital or small: it counts as kept. */
export function isRecased(
  piece: Piece,
): piece is Extract<Piece, { kind: 'put' }> & { readonly standsFor: Range } {
  return (
    piece.kind === 'put' &&
    piece.names === null &&
    piece.standsFor !== null &&
    piece.text.length === 1 &&
    piece.standsFor[1] - piece.standsFor[0] === 1
  );
}

export function lengthOf(piece: Piece): number {
  return piece.kind === 'put' ? piece.text.length : piece.end - piece.start;
}
