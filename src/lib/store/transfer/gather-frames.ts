/** Frames of one file as they are read, in any order and more than once, until all are there. */
import { checksum, readFrame } from './frame.ts';

export interface Gathering {
  readonly file: string;
  readonly total: number;
  /** By their numbers. */
  readonly parts: ReadonlyMap<number, Uint8Array<ArrayBuffer>>;
}

/** The gathering with what a code said; the same one where it says nothing new. */
export function gather(before: Gathering | null, text: string): Gathering | null {
  const frame = readFrame(text);
  if (frame === null) return before;
  const { file, total, number, bytes } = frame;
  const isSame = before?.file === file && before.total === total;
  // A device that shows another file now has begun anew.
  const parts = isSame ? before.parts : new Map<number, Uint8Array<ArrayBuffer>>();
  if (parts.has(number)) return before;
  return { file, total, parts: new Map(parts).set(number, bytes) };
}

/** Numbers of the frames that have not been read yet, in their order. */
export function missingFrom({ total, parts }: Gathering): number[] {
  return Array.from({ length: total }, (_, index) => index + 1).filter(
    (number) => !parts.has(number),
  );
}

/** The whole file; null while frames are missing, or where they do not fit together. */
export function joinFrames(gathering: Gathering): Blob | null {
  if (missingFrom(gathering).length > 0) return null;
  const parts = [...gathering.parts].sort(([a], [b]) => a - b).map(([, bytes]) => bytes);
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let from = 0;
  for (const part of parts) {
    whole.set(part, from);
    from += part.length;
  }
  return checksum(whole) === gathering.file ? new Blob([whole]) : null;
}
