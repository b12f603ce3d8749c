/** From one phase to the next, as the teacher or the clock has it. */
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { ClassEvent } from './class-event.ts';
import type { ClassSession, ItemRecord } from './class-session.ts';
import type { Asking, Phase, Settled } from './phase.ts';
import type { ClassRefusal } from './refusal.ts';

type PhaseEvent = Extract<
  ClassEvent,
  {
    type:
      | 'opened'
      | 'asked'
      | 'paused'
      | 'resumed'
      | 'extended'
      | 'closed'
      | 'revealed'
      | 'skipped'
      | 'podium'
      | 'ended';
  }
>;

type Next = Result<Phase, ClassRefusal>;

/** Also notes in the item's record what becomes of it. */
export function nextPhase(
  phase: Phase,
  event: PhaseEvent,
  { items, plan }: Pick<ClassSession, 'items' | 'plan'>,
): Next {
  const { at } = event;
  switch (event.type) {
    case 'opened':
      if (phase.kind !== 'lobby' || plan.settings.pace !== 'own') return fail('not-now');
      for (const record of items) record.state = 'asked';
      return ok({ kind: 'own', since: at, closesAt: plan.settings.closesAt });
    case 'asked':
      return ask(phase, at, event.item, items, plan.settings.pace);
    case 'paused':
      if (!isRunning(phase)) return fail('not-now');
      return ok({ kind: 'paused', since: at, before: phase });
    case 'resumed':
      return phase.kind === 'paused'
        ? ok(movedOn(phase.before, Math.max(0, at - phase.since)))
        : fail('not-now');
    case 'extended':
      return extend(phase, event.millis, items);
    case 'closed':
      if (phase.kind !== 'asking' || phase.item !== event.item) return fail('not-now');
      return ok({ kind: 'closed', item: event.item, since: at });
    case 'revealed':
    case 'skipped': {
      const record = items[event.item];
      const before = phase.kind === 'paused' ? phase.before : phase;
      if (record === undefined) return fail('no-such-item');
      if (!('item' in before) || before.item !== event.item) return fail('not-now');
      if (before.kind === 'skipped' || before.kind === event.type) return fail('not-now');
      record.state = event.type;
      return ok({ kind: event.type, item: event.item, since: at });
    }
    case 'podium':
      if (phase.kind === 'podium' || phase.kind === 'lobby') return fail('not-now');
      settle(phase, items);
      return ok({ kind: 'podium' });
    case 'ended':
      settle(phase, items);
      return ok({ kind: 'ended' });
  }
}

/** How many have been answered and shown, or count for nothing. */
export function settledItems(items: readonly ItemRecord[]): number {
  return items.filter(({ state }) => state === 'revealed' || state === 'skipped').length;
}

function ask(
  phase: Phase,
  at: number,
  item: number,
  items: readonly ItemRecord[],
  pace: 'together' | 'own',
): Next {
  const record = items[item];
  if (record === undefined) return fail('no-such-item');
  const isReady = phase.kind === 'lobby' || phase.kind === 'revealed' || phase.kind === 'skipped';
  if (pace === 'own' || !isReady || record.state !== 'waiting') return fail('not-now');
  record.askedAfter = settledItems(items);
  record.state = 'asked';
  const { limitMillis } = record;
  const closesAt = limitMillis === null ? null : at + limitMillis;
  return ok({ kind: 'asking', item, askedAt: at, closesAt });
}

function extend(phase: Phase, millis: number, items: readonly ItemRecord[]): Next {
  if (phase.kind === 'own')
    return phase.closesAt === null
      ? fail('not-now')
      : ok({ ...phase, closesAt: phase.closesAt + millis });
  const asking = phase.kind === 'paused' ? phase.before : phase;
  if (asking.kind !== 'asking' || asking.closesAt === null) return fail('not-now');
  const record = items[asking.item];
  if (record !== undefined && record.limitMillis !== null) record.limitMillis += millis;
  const longer = { ...asking, closesAt: asking.closesAt + millis };
  return ok(phase.kind === 'paused' ? { ...phase, before: longer } : longer);
}

function isRunning(phase: Phase): phase is Asking | Settled {
  return 'item' in phase;
}

function movedOn(phase: Asking | Settled, byMillis: number): Asking | Settled {
  if (phase.kind !== 'asking') return { ...phase, since: phase.since + byMillis };
  const closesAt = phase.closesAt === null ? null : phase.closesAt + byMillis;
  return { ...phase, askedAt: phase.askedAt + byMillis, closesAt };
}

/** Items answered at one's own pace all count; one broken off before its answer was shown does not. */
function settle(phase: Phase, items: readonly ItemRecord[]): void {
  const state = phase.kind === 'own' ? 'revealed' : 'skipped';
  for (const record of items) if (record.state === 'asked') record.state = state;
}
