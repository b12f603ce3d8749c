/** What is to be asked today: within the day's limits, and of each sentence one item only. */
import type { Candidate } from './candidates.ts';
import { planExam, type ExamPlan } from './exam-share.ts';
import { isDue } from './is-due.ts';
import type { LearningState } from './learning-state.ts';
import { localDay, type Moment } from './local-day.ts';
import { newOnes } from './pick-new.ts';
import type { Settings } from './settings.ts';
import { isResting, OncePerSentence, type Touched } from './touched-today.ts';

/** How many cards may still be asked today. */
export interface DailyLimits {
  readonly fresh: number;
  readonly reviews: number;
}

export interface DayQueue {
  /** The longest overdue first; with today's share of what an exam asks for. */
  readonly reviews: readonly Candidate[];
  /** Never asked before, the best first. */
  readonly fresh: readonly Candidate[];
  /** How many more there would be without the limits. */
  readonly held: DailyLimits;
  readonly exam: ExamPlan | null;
}

export const NO_LIMITS: DailyLimits = { fresh: Infinity, reviews: Infinity };

/** What the settings allow, less what was answered today. */
export function limitsLeft(
  { newPerDay, reviewsPerDay }: Pick<Settings, 'newPerDay' | 'reviewsPerDay'>,
  { today }: Pick<LearningState, 'today'>,
  { now, offsetMinutes }: Moment,
): DailyLimits {
  const isToday = today.day === localDay(now, offsetMinutes);
  return {
    fresh: Math.max(0, newPerDay - (isToday ? today.fresh : 0)),
    reviews: Math.max(0, reviewsPerDay - (isToday ? today.reviewed : 0)),
  };
}

export function queueOfDay(
  candidates: readonly Candidate[],
  { exam: set }: Pick<LearningState, 'exam'>,
  limits: DailyLimits,
  touched: Touched,
  moment: Moment,
): DayQueue {
  const exam = planExam(candidates, set, moment);
  const once = new OncePerSentence();
  const awake = candidates.filter((candidate) => !isResting(candidate, touched));
  const due = dueOnes(awake, moment).filter((candidate) => once.takes(candidate));
  const reviews = due.slice(0, limits.reviews);
  const asked = new Set(reviews);
  // An exam waits for nobody: neither for limits nor for siblings.
  const forExam = exam?.today.filter((candidate) => !asked.has(candidate)) ?? [];
  for (const candidate of forExam) asked.add(candidate);
  const fresh = newOnes(awake).filter(
    (candidate) => !asked.has(candidate) && once.takes(candidate),
  );
  return {
    reviews: [...reviews, ...forExam],
    fresh: fresh.slice(0, limits.fresh),
    held: {
      fresh: Math.max(0, fresh.length - limits.fresh),
      reviews: due.length - reviews.length,
    },
    exam,
  };
}

export function dueOnes(candidates: readonly Candidate[], moment: Moment): Candidate[] {
  return byDue(candidates.filter(({ learnt }) => learnt !== undefined && isDue(learnt, moment)));
}

export function byDue(candidates: readonly Candidate[]): Candidate[] {
  return candidates.toSorted((a, b) => (a.learnt?.due ?? 0) - (b.learnt?.due ?? 0));
}
