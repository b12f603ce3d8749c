import type { EventOf } from './review-event.ts';

export type Scheduling = Readonly<Pick<EventOf<'scheduling'>, 'retention' | 'parameters'>>;

/** Nine of ten: what FSRS, Anki and the srs-benchmark start from. */
export const DEFAULT_SCHEDULING: Scheduling = { retention: 0.9, parameters: null };
