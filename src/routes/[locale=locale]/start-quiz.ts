import { KINDS } from '#lib/bank/kinds.ts';
import type { Bank } from '#lib/bank/schema.ts';
import { ok, type Result } from '#lib/core/result.ts';
import { planSession, type NothingToAsk } from '#lib/study/plan-session.ts';
import type { SessionSettings } from '#lib/study/session.ts';
import { app } from '../app-state.svelte.ts';

export type Wish = Partial<Omit<SessionSettings, 'banks' | 'seed'>>;

/**
 * Plans a quiz on these banks and makes it the one under way. It goes on even where it cannot be
 * stored: each answer then says so.
 */
export async function startQuiz(
  banks: readonly Bank[],
  wish: Wish,
): Promise<Result<null, NothingToAsk>> {
  const settings: SessionSettings = {
    banks: banks.map(({ id }) => id),
    kinds: wish.kinds ?? KINDS,
    study: wish.study ?? app.settings.study ?? 'fr',
    size: wish.size ?? app.settings.quizSize,
    seed: randomSeed(),
    source: wish.source ?? 'mixed',
  };
  const planned = planSession(banks, app.learning, settings, app.device, Date.now(), newId());
  if (!planned.ok) return planned;
  await app.keepSession(planned.value);
  return ok(null);
}

function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** Not `randomUUID`, which a page without a secure context lacks. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
