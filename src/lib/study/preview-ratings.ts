/** What each rating of the answer just given would lead to. */
import { gradeAnswer } from './grade-answer.ts';
import type { LearningState } from './learning-state.ts';
import type { Rating } from './review-event.ts';
import { scheduleCard } from './schedule-card.ts';
import { buildScheduler } from './scheduler.ts';

/** From the one that brings a card back soonest. */
export const RATING_ORDER = ['again', 'hard', 'good', 'easy'] as const satisfies readonly Rating[];

export interface RatingPreview {
  /** What the machine gave. */
  readonly proposed: Rating;
  /** Milliseconds from the answer until the card is asked again. */
  readonly waits: Readonly<Record<Rating, number>>;
}

/** Null where it is not the newest answer. */
export function previewRatings(
  { recent, scheduling }: Pick<LearningState, 'recent' | 'scheduling'>,
  answerId: string,
): RatingPreview | null {
  if (recent?.answer.id !== answerId) return null;
  const { answer, before } = recent;
  const scheduler = buildScheduler(scheduling);
  const waitAfter = (rating: Rating) =>
    scheduleCard(before.card, { ...answer, rating }, scheduler).due - answer.at;
  return {
    proposed: gradeAnswer({ ...answer, rating: null }, before.pace),
    waits: {
      again: waitAfter('again'),
      hard: waitAfter('hard'),
      good: waitAfter('good'),
      easy: waitAfter('easy'),
    },
  };
}
