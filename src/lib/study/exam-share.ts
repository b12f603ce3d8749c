/**
 * Before an exam everything in its texts is asked once more, an equal share on each day that is
 * left. What is missed on one day is spread over the others.
 */
import type { Candidate } from './candidates.ts';
import { isDue } from './is-due.ts';
import type { Exam } from './learning-state.ts';
import { dayOfDate, localDay, type Moment } from './local-day.ts';

export interface ExamPlan {
  /** Days until the exam; 0 on its day. */
  readonly daysLeft: number;
  /** All that is to be asked. */
  readonly total: number;
  /** Not asked since the exam was set. */
  readonly left: number;
  /** What is to be asked today, what is due anyway first. */
  readonly today: readonly Candidate[];
}

/** Null where there is no exam, or it is over. */
export function planExam(
  candidates: readonly Candidate[],
  exam: Exam | null,
  moment: Moment,
): ExamPlan | null {
  if (exam === null) return null;
  const day = localDay(moment.now, moment.offsetMinutes);
  const daysLeft = dayOfDate(exam.day) - day;
  if (daysLeft < 0) return null;
  const texts = new Set(exam.banks);
  const all = candidates.filter(({ card }) => texts.has(card.bank));
  const pending = all.filter(({ learnt }) => learnt === undefined || learnt.lastAt < exam.at);
  const doneToday = all.filter(
    ({ learnt }) =>
      learnt !== undefined &&
      learnt.lastAt >= exam.at &&
      localDay(learnt.lastAt, moment.offsetMinutes) === day,
  ).length;
  const share = Math.ceil((pending.length + doneToday) / Math.max(1, daysLeft)) - doneToday;
  const today = pending
    .map((candidate) => ({ candidate, urgency: urgencyOf(candidate, moment) }))
    .sort((a, b) => a.urgency - b.urgency || b.candidate.item.rank - a.candidate.item.rank)
    .slice(0, Math.max(0, share))
    .map(({ candidate }) => candidate);
  return { daysLeft, total: all.length, left: pending.length, today };
}

/** What is due comes first, then what is new, then what is remembered longest. */
function urgencyOf({ learnt }: Candidate, moment: Moment): number {
  if (learnt === undefined) return 0;
  return isDue(learnt, moment) ? -1 : learnt.due;
}
