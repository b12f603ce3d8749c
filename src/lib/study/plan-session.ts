/** Which questions a quiz asks, in which order, and how each is answered. */
import type { Bank } from '#lib/bank/schema.ts';
import { seededRandom } from '#lib/core/random.ts';
import type { Result } from '#lib/core/result.ts';
import { candidatesOf } from './candidates.ts';
import type { Device } from '#lib/play/device.ts';
import { layOutSession, type NothingToAsk } from './lay-out-session.ts';
import type { LearningState } from './learning-state.ts';
import { pickCandidates, type PickRules } from './pick-candidates.ts';
import type { Session, SessionSettings } from './session.ts';
import { touchedToday } from './touched-today.ts';

export { limitsLeft } from './day-queue.ts';

export interface PlanRules extends Pick<PickRules, 'newOrder' | 'limits'> {
  /** Minutes to add to UTC for the person's local time. */
  readonly offsetMinutes: number;
}

/** Chosen by hand, and what is known before what is new. */
const NO_RULES: PlanRules = { offsetMinutes: 0, newOrder: 'last', limits: null };

/** Equal arguments give an equal session. `now`: UTC milliseconds; `id`: any name of its own. */
export function planSession(
  banks: readonly Bank[],
  state: LearningState,
  settings: SessionSettings,
  device: Device,
  now: number,
  id: string,
  rules: PlanRules = NO_RULES,
): Result<Session, NothingToAsk> {
  const random = seededRandom(settings.seed);
  const moment = { now, offsetMinutes: rules.offsetMinutes };
  const candidates = candidatesOf(banks, state, settings, device, now);
  const touched = touchedToday(banks, state, moment);
  const picked = pickCandidates(candidates, state, settings, { ...rules, moment, touched }, random);
  return layOutSession(picked, settings, random, now, id);
}

/** The items of a session that were not right, once more; their way and order are drawn anew. */
export function missedSession(
  session: Session,
  banks: readonly Bank[],
  state: LearningState,
  device: Device,
  now: number,
  id: string,
): Result<Session, NothingToAsk> {
  const missed = new Set(
    session.entries
      .filter(({ outcome }) => outcome !== null && outcome.verdict !== 'right')
      .map(({ card }) => `${card.bank}/${card.item}`),
  );
  const narrowed = banks.map((bank) => ({
    ...bank,
    items: bank.items.filter((item) => missed.has(`${bank.id}/${item.id}`)),
  }));
  const settings = {
    ...session.settings,
    size: missed.size,
    seed: session.settings.seed + 1,
    source: 'mixed',
  } as const;
  return planSession(narrowed, state, settings, device, now, id);
}
