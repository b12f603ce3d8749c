/**
 * What one answer does to a card: FSRS-6 with default weights and steps, no fuzz. The memory model
 * is ts-fsrs's; of its scheduler, which is ten times slower and larger, only the rules for steps
 * and intervals are here. A law holds both equal, so that a log of any length can be replayed.
 */
import { FSRSAlgorithm, Rating, type FSRSState } from 'ts-fsrs';
import type { AnswerEvent, CardRef, Verdict } from './review-event.ts';

export interface CardState {
  readonly card: CardRef;
  /** When it should be asked again, UTC milliseconds. */
  readonly due: number;
  /** Days until the chance of recalling it falls to 90 %. */
  readonly stability: number;
  /** 1 (easy) to 10 (hard). */
  readonly difficulty: number;
  /** How often it was forgotten after it had been learnt. */
  readonly lapses: number;
  /** Answers counted, those taken back left out. */
  readonly reviews: number;
  readonly lastVerdict: Verdict;
  /** Time of the last answer, UTC milliseconds. */
  readonly lastAt: number;
  /** The short steps it is on, and which of them; null once it is asked at intervals of days. */
  readonly step: Step | null;
}

interface Step {
  readonly phase: 'learning' | 'relearning';
  readonly index: number;
}

/**
 * Answers are graded by the machine, never by the person, so "easy" is never given. That costs
 * hardly any accuracy (srs-benchmark: log loss 0.326 against 0.321).
 */
const RATINGS = {
  right: Rating.Good,
  nearly: Rating.Hard,
  wrong: Rating.Again,
} as const satisfies Record<Verdict, Rating>;

/** Minutes until a card on short steps is asked again (the defaults of FSRS and of Anki). */
const STEP_MINUTES = { learning: [1, 10], relearning: [10] } as const;
/** Minutes after a `nearly`: half-way to the next step, or half as long again on the only one. */
const NEARLY_MINUTES = { learning: 6, relearning: 15 } as const;

const MINUTE_MILLIS = 60_000;
const DAY_MILLIS = 86_400_000;

const algorithm = new FSRSAlgorithm({ enable_fuzz: false });

/** `before` is undefined for a card never answered. */
export function scheduleCard(before: CardState | undefined, answer: AnswerEvent): CardState {
  const { at, verdict } = answer;
  const days = before === undefined ? 0 : utcDaysBetween(before.lastAt, at);
  const memory = remember(before, days, verdict);
  const step = nextStep(before, verdict);
  const forgets = before?.step === null && verdict === 'wrong';
  return {
    card: answer.card,
    due: at + (step === null ? intervalMillis(before, days, verdict, memory) : step.millis),
    stability: memory.stability,
    difficulty: memory.difficulty,
    lapses: (before?.lapses ?? 0) + (forgets ? 1 : 0),
    reviews: (before?.reviews ?? 0) + 1,
    lastVerdict: verdict,
    lastAt: at,
    step: step && { phase: step.phase, index: step.index },
  };
}

function remember(before: CardState | undefined, days: number, verdict: Verdict): FSRSState {
  return algorithm.next_state(before ?? null, days, RATINGS[verdict]);
}

/** Null where the next time is days away. */
function nextStep(
  before: CardState | undefined,
  verdict: Verdict,
): (Step & { millis: number }) | null {
  if (before?.step === null && verdict !== 'wrong') return null;
  const { phase, index } =
    before === undefined
      ? ({ phase: 'learning', index: 0 } as const)
      : (before.step ?? ({ phase: 'relearning', index: 0 } as const));
  switch (verdict) {
    case 'wrong':
      return { phase, index: 0, millis: STEP_MINUTES[phase][0] * MINUTE_MILLIS };
    case 'nearly':
      return { phase, index, millis: NEARLY_MINUTES[phase] * MINUTE_MILLIS };
    case 'right': {
      const minutes = STEP_MINUTES[phase][index + 1];
      return minutes === undefined
        ? null
        : { phase, index: index + 1, millis: minutes * MINUTE_MILLIS };
    }
  }
}

/** For a card that is known, `right` always waits at least a day longer than `nearly`. */
function intervalMillis(
  before: CardState | undefined,
  days: number,
  verdict: Verdict,
  memory: FSRSState,
): number {
  const daysAfter = (other: Verdict): number => {
    const { stability } = other === verdict ? memory : remember(before, days, other);
    return algorithm.next_interval(stability, days);
  };
  const isKnown = before?.step === null;
  if (!isKnown) return daysAfter(verdict) * DAY_MILLIS;
  const good = daysAfter('right');
  const hard = Math.min(daysAfter('nearly'), good);
  return (verdict === 'nearly' ? hard : Math.max(good, hard + 1)) * DAY_MILLIS;
}

/** Days of the calendar in UTC, as FSRS counts them: the same on every device. */
function utcDaysBetween(earlier: number, later: number): number {
  return Math.floor(later / DAY_MILLIS) - Math.floor(earlier / DAY_MILLIS);
}
