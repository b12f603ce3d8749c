/** Answers of one chunk as columns: entry `i` of each belongs to answer `i`. */

/** One array of bytes: a JSON head of `headBytes`, then the columns, the widest first. */
export interface AnswerColumns {
  /** UTC milliseconds. */
  readonly at: Float64Array;
  readonly responseMillis: Uint32Array;
  /** The count in the answer's id, less the chunk's own. */
  readonly count: Uint16Array;
  /** Index into the chunk's list of cards. */
  readonly card: Uint16Array;
  readonly offsetMinutes: Int16Array;
  /** Verdict and way: `(way << 2) | verdict`, as indexes into `VERDICTS` and `WAYS`. */
  readonly marks: Uint8Array;
}

/** Their order is part of the format: add at the end only. */
export const VERDICTS = ['right', 'nearly', 'wrong'] as const;
export const WAYS = ['choose', 'type', 'arrange', 'match'] as const;
export const RATINGS = ['again', 'hard', 'good', 'easy'] as const;

const BYTES_EACH = 8 + 4 + 2 + 2 + 2 + 1;

export function columnBytes(answers: number): number {
  return answers * BYTES_EACH;
}

/** Views on `bytes` from `offset` on, which is a multiple of eight in its buffer. */
export function viewColumns(
  bytes: Uint8Array<ArrayBuffer>,
  offset: number,
  answers: number,
): AnswerColumns {
  const { buffer } = bytes;
  let from = bytes.byteOffset + offset;
  const next = (width: number): number => {
    const here = from;
    from += width * answers;
    return here;
  };
  return {
    at: new Float64Array(buffer, next(8), answers),
    responseMillis: new Uint32Array(buffer, next(4), answers),
    count: new Uint16Array(buffer, next(2), answers),
    card: new Uint16Array(buffer, next(2), answers),
    offsetMinutes: new Int16Array(buffer, next(2), answers),
    marks: new Uint8Array(buffer, next(1), answers),
  };
}
