import type { LearningState } from './learning-state.ts';

/** Apart from the scheduler: a first visit has learnt nothing yet, and does without it. */
export const EMPTY_LEARNING_STATE: LearningState = {
  cards: new Map(),
  answers: [],
  undone: new Set(),
};
