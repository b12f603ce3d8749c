import type { Confidence, MentionValue } from '#lib/analysis/entities/entity.ts';

/** A valued stretch of a sentence; offsets count from the sentence's start. */
export interface FoundValue {
  readonly start: number;
  readonly end: number;
  readonly value: MentionValue;
  readonly confidence: Confidence;
}
