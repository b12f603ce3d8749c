/** From what is asked to a session: its order, and how each item is answered and shown. */
import type { Random } from '#lib/core/random.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { arrangeOptions } from '#lib/play/arrange-options.ts';
import type { Candidate } from './candidates.ts';
import { chooseWays } from './choose-ways.ts';
import type { Session, SessionSettings } from './session.ts';
import { spreadOut } from './spread-out.ts';

export interface NothingToAsk {
  readonly code: 'nothing-to-ask';
}

/** `now`: UTC milliseconds; `id`: any name of its own. */
export function layOutSession(
  picked: readonly Candidate[],
  settings: SessionSettings,
  random: Random,
  now: number,
  id: string,
): Result<Session, NothingToAsk> {
  const asked = spreadOut(picked);
  if (asked.length === 0) return fail({ code: 'nothing-to-ask' });
  const ways = chooseWays(asked);
  const orders = arrangeOptions(
    asked.map(({ item, card }) => ({ item, study: card.study })),
    random,
  );
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
