/** What today holds, for who looks at the first page and for the number on the app's icon alike. */
import { KINDS } from '#lib/bank/kinds.ts';
import type { Bank } from '#lib/bank/schema.ts';
import type { Device } from '#lib/play/device.ts';
import { candidatesOf, type Candidate } from './candidates.ts';
import { limitsLeft, queueOfDay, type DayQueue } from './day-queue.ts';
import type { LearningState } from './learning-state.ts';
import type { Moment } from './local-day.ts';
import type { Settings } from './settings.ts';
import { touchedToday } from './touched-today.ts';

export interface TodayKnown {
  readonly banks: readonly Bank[];
  readonly learning: LearningState;
  readonly settings: Pick<Settings, 'study' | 'newPerDay' | 'reviewsPerDay'>;
  readonly device: Device;
  readonly moment: Moment;
}

export interface Today {
  /** Everything that could be asked. */
  readonly candidates: readonly Candidate[];
  readonly queue: DayQueue;
}

export function planToday({ banks, learning, settings, device, moment }: TodayKnown): Today {
  const scope = {
    banks: banks.map(({ id }) => id),
    kinds: KINDS,
    study: settings.study ?? 'fr',
  };
  const candidates = candidatesOf(banks, learning, scope, device, moment.now);
  const limits = limitsLeft(settings, learning, moment);
  const touched = touchedToday(banks, learning, moment);
  return { candidates, queue: queueOfDay(candidates, learning, limits, touched, moment) };
}
