/** FSRS-6 with a person's own aim and, where they have been fitted, their own weights. */
import { FSRSAlgorithm } from 'ts-fsrs';
import type { Scheduling } from './default-scheduling.ts';

/** No fuzz: equal logs give equal days on every device. */
export function buildScheduler({ retention, parameters }: Scheduling): FSRSAlgorithm {
  return new FSRSAlgorithm({
    enable_fuzz: false,
    request_retention: retention,
    ...(parameters && { w: parameters }),
  });
}
