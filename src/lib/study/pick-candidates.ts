/** What a quiz asks, the most urgent first. */
import { shuffled, type Random } from '#lib/core/random.ts';
import type { Candidate } from './candidates.ts';
import { byDue, dueOnes, queueOfDay, type DailyLimits } from './day-queue.ts';
import type { LearningState } from './learning-state.ts';
import type { Moment } from './local-day.ts';
import { newOnes, withoutSiblings } from './pick-new.ts';
import type { SessionSettings } from './session.ts';
import type { Settings } from './settings.ts';
import { isResting, type Touched } from './touched-today.ts';

export interface PickRules {
  readonly moment: Moment;
  readonly newOrder: Settings['newOrder'];
  /**
   * What may still be asked today. Null where somebody has chosen texts or kinds by hand: then there
   * is no limit, and siblings come last instead of tomorrow.
   */
  readonly limits: DailyLimits | null;
  readonly touched: Touched;
}

export function pickCandidates(
  candidates: readonly Candidate[],
  state: Pick<LearningState, 'exam'>,
  { source, size }: SessionSettings,
  rules: PickRules,
  random: Random,
): Candidate[] {
  // Shuffled first, so that chance decides between equals.
  const drawn = shuffled(candidates, random);
  const { moment, newOrder } = rules;
  switch (source) {
    case 'new':
      return withoutSiblings(queue(drawn, state, rules).fresh, size);
    case 'due':
      return withoutSiblings(queue(drawn, state, rules).reviews, size);
    case 'missed':
      return withoutSiblings(byDue(drawn.filter(wasMissed)), size);
    case 'exam':
      return withoutSiblings(drawn.filter(tellsNothing), size);
    case 'mixed': {
      const { reviews, fresh } = queue(drawn, state, rules);
      const wanted = mix(reviews, fresh, newOrder);
      if (rules.limits !== null) return withoutSiblings(wanted, size);
      const later = drawn.filter(({ learnt }) => learnt !== undefined && learnt.due > moment.now);
      return withoutSiblings([...new Set([...wanted, ...byDue(later)])], size);
    }
  }
}

function queue(
  drawn: readonly Candidate[],
  state: Pick<LearningState, 'exam'>,
  { moment, limits, touched }: PickRules,
): { reviews: readonly Candidate[]; fresh: readonly Candidate[] } {
  if (limits !== null) return queueOfDay(drawn, state, limits, touched, moment);
  const fresh = newOnes(drawn);
  const isLater = (candidate: Candidate) => isResting(candidate, touched);
  return {
    reviews: dueOnes(drawn, moment),
    fresh: [...fresh.filter((each) => !isLater(each)), ...fresh.filter(isLater)],
  };
}

/** New cards spread evenly among the others, or before or after them. */
function mix(
  reviews: readonly Candidate[],
  fresh: readonly Candidate[],
  newOrder: Settings['newOrder'],
): readonly Candidate[] {
  if (newOrder === 'first') return [...fresh, ...reviews];
  if (newOrder === 'last') return [...reviews, ...fresh];
  const placed = [reviews, fresh].flatMap((list) =>
    list.map((candidate, index) => ({ candidate, place: (index + 0.5) / list.length })),
  );
  return placed.sort((a, b) => a.place - b.place).map(({ candidate }) => candidate);
}

function wasMissed({ learnt }: Candidate): boolean {
  return learnt !== undefined && learnt.lastVerdict !== 'right';
}

/** Pairs show at once which are right. */
function tellsNothing({ item }: Candidate): boolean {
  return item.kind !== 'pairs';
}
