import { KINDS } from '#lib/bank/kinds.ts';
import type { Bank } from '#lib/bank/schema.ts';
import { ok, type Result } from '#lib/core/result.ts';
import type { NothingToAsk } from '#lib/study/lay-out-session.ts';
import { isFirst, planFirst } from '#lib/study/plan-first.ts';
import type { SessionSettings } from '#lib/study/session.ts';
import { app } from '../app-state.svelte.ts';
import { newId } from './random-hex.ts';

export type Wish = Partial<Omit<SessionSettings, 'banks' | 'seed'>> & {
  /** What the day still allows is asked and no more, of each sentence one question. */
  readonly daily?: boolean;
};

/**
 * Plans a quiz on these banks and makes it the one under way. It goes on even where it cannot be
 * stored: each answer then says so.
 */
export async function startQuiz(
  banks: readonly Bank[],
  { daily = false, ...wish }: Wish,
): Promise<Result<null, NothingToAsk>> {
  const settings: SessionSettings = {
    banks: banks.map(({ id }) => id),
    kinds: wish.kinds ?? KINDS,
    study: wish.study ?? app.settings.study ?? 'fr',
    size: wish.size ?? app.settings.quizSize,
    seed: randomSeed(),
    source: wish.source ?? 'mixed',
    listening: wish.listening ?? false,
  };
  const planned = await plan(banks, settings, daily);
  if (!planned.ok) return planned;
  await app.keepSession(planned.value);
  return ok(null);
}

async function plan(banks: readonly Bank[], settings: SessionSettings, daily: boolean) {
  const { learning, device } = app;
  const now = Date.now();
  if (isFirst(learning, settings)) return planFirst(banks, settings, device, now, newId());
  const { limitsLeft, planSession } = await import('#lib/study/plan-session.ts');
  const offsetMinutes = -new Date(now).getTimezoneOffset();
  const { newOrder } = app.settings;
  const limits = daily ? limitsLeft(app.settings, learning, { now, offsetMinutes }) : null;
  return planSession(banks, learning, settings, device, now, newId(), {
    offsetMinutes,
    newOrder,
    limits,
  });
}

function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
