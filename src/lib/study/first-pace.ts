import type { Pace } from './grade-answer.ts';

/** Until somebody has answered: rough guesses, which a few dozen answers correct. In milliseconds. */
export const FIRST_PACE: Pace = { choose: 8000, type: 15_000, arrange: 25_000, match: 30_000 };
