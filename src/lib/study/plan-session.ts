/** Which questions a quiz asks, in which order, and how each is answered. */
import type { Bank } from '#lib/bank/schema.ts';
import { seededRandom } from '#lib/core/random.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { arrangeOptions } from './arrange-options.ts';
import { candidatesOf } from './candidates.ts';
import { chooseWays } from './choose-ways.ts';
import type { Device } from './device.ts';
import type { LearningState } from './learning-state.ts';
import { pickCandidates } from './pick-candidates.ts';
import type { Session, SessionSettings } from './session.ts';
import { spreadOut } from './spread-out.ts';

export interface NothingToAsk {
  readonly code: 'nothing-to-ask';
}

/** Equal arguments give an equal session. `now`: UTC milliseconds; `id`: any name of its own. */
export function planSession(
  banks: readonly Bank[],
  state: LearningState,
  settings: SessionSettings,
  device: Device,
  now: number,
  id: string,
): Result<Session, NothingToAsk> {
  const random = seededRandom(settings.seed);
  const candidates = candidatesOf(banks, state, settings, device);
  const asked = spreadOut(pickCandidates(candidates, settings, now, random));
  if (asked.length === 0) return fail({ code: 'nothing-to-ask' });
  const ways = chooseWays(asked);
  const orders = arrangeOptions(asked, random);
  const entries = asked.map(({ card, direction }, index) => ({
    card,
    optionOrder: orders[index] ?? [],
    way: ways[index] ?? direction.ways[0],
    outcome: null,
    draft: '',
    leftOut: false,
  }));
  return ok({
    version: 1,
    id,
    settings,
    startedAt: now,
    entries,
    position: 0,
    endedAt: null,
    steps: [],
  });
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
