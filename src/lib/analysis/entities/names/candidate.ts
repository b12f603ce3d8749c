import type { Gender } from '#lib/analysis/features.ts';
import type { NameType } from '#lib/analysis/mention.ts';
import type { Confidence } from '#lib/analysis/entities/entity.ts';
import type { SentenceView } from '#lib/analysis/entities/view-sentences.ts';

/** A stretch that looks like a name, with what has been seen of it; offsets are the sentence's. */
export interface Candidate {
  readonly view: SentenceView;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: NameType | null;
  readonly gender: Gender | null;
  readonly confidence: Confidence;
}

/** A clue to what a candidate names. */
export interface Clue {
  readonly type: NameType;
  readonly gender: Gender | null;
  readonly confidence: Confidence;
}

/** The same candidate over another stretch of its sentence. */
export function reach(candidate: Candidate, start: number, end: number): Candidate {
  return { ...candidate, start, end, text: candidate.view.text.slice(start, end) };
}
