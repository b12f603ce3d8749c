import { FIRST_PACE } from './first-pace.ts';
import type { LearningState } from './learning-state.ts';
import { DEFAULT_SCHEDULING } from './default-scheduling.ts';

/** Apart from the scheduler: a first visit has learnt nothing yet, and does without it. */
export const EMPTY_LEARNING_STATE: LearningState = {
  cards: new Map(),
  marks: new Map(),
  accepted: new Map(),
  exam: null,
  scheduling: DEFAULT_SCHEDULING,
  pace: FIRST_PACE,
  today: { day: -1, fresh: 0, reviewed: 0, millis: 0 },
  answered: 0,
  newest: null,
  newestOther: null,
  awaited: new Set(),
  recent: null,
};
