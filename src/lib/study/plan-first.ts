/**
 * A quiz for somebody who has learnt nothing yet, apart from `plan-session.ts`: the way to the first
 * question needs no more. Both give the same then.
 */
import type { Bank } from '#lib/bank/schema.ts';
import { seededRandom, shuffled } from '#lib/core/random.ts';
import type { Result } from '#lib/core/result.ts';
import { candidatesOf } from './candidates.ts';
import type { Device } from '#lib/play/device.ts';
import { EMPTY_LEARNING_STATE } from './empty-learning-state.ts';
import { layOutSession, type NothingToAsk } from './lay-out-session.ts';
import type { LearningState } from './learning-state.ts';
import { newOnes, withoutSiblings } from './pick-new.ts';
import type { Session, SessionSettings } from './session.ts';

/** Whether `planFirst` plans such a quiz as `planSession` would. */
export function isFirst(
  { cards, marks, exam }: LearningState,
  { source }: SessionSettings,
): boolean {
  return cards.size + marks.size === 0 && exam === null && (source === 'mixed' || source === 'new');
}

export function planFirst(
  banks: readonly Bank[],
  settings: SessionSettings,
  device: Device,
  now: number,
  id: string,
): Result<Session, NothingToAsk> {
  const random = seededRandom(settings.seed);
  const candidates = candidatesOf(banks, EMPTY_LEARNING_STATE, settings, device, now);
  const drawn = shuffled(candidates, random);
  const picked = withoutSiblings(newOnes(drawn), settings.size);
  return layOutSession(picked, settings, random, now, id);
}
