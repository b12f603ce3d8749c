import type { Bank, Item } from '#lib/bank/schema.ts';
import { cardKey } from './card-key.ts';
import { isBuried, isSuspended } from './card-marks.ts';
import type { Device } from '#lib/play/device.ts';
import { DIRECTIONS, studied, type Direction } from '#lib/play/directions.ts';
import type { CardState, LearningState } from './learning-state.ts';
import type { CardRef } from './review-event.ts';
import type { SessionSettings } from './session.ts';

/** An item that could be asked, with what is known about it. */
export interface Candidate {
  readonly item: Item;
  readonly card: CardRef;
  readonly direction: Direction;
  /** Undefined for an item never answered in this direction. */
  readonly learnt: CardState | undefined;
}

/**
 * Everything that the settings allow to be asked, and the device can ask. `now`: UTC milliseconds;
 * what is set aside or put off until later is left out.
 */
export function candidatesOf(
  banks: readonly Bank[],
  state: LearningState,
  { banks: ids, kinds, study }: Pick<SessionSettings, 'banks' | 'kinds' | 'study'>,
  device: Device,
  now: number,
): Candidate[] {
  const chosen = new Set(ids);
  return banks
    .filter(({ id }) => chosen.has(id))
    .flatMap((bank) =>
      studied(bank, study, device)
        .items.filter((item) => kinds.includes(item.kind))
        .flatMap((item) => {
          const card = { bank: bank.id, item: item.id, study };
          const key = cardKey(card);
          const learnt = state.cards.get(key);
          const marks = state.marks.get(key);
          if (isSuspended(learnt, marks) || isBuried(marks, now)) return [];
          return { item, card, direction: DIRECTIONS[item.kind], learnt };
        }),
    );
}

/** Items about the same sentence give each other away. */
export function areSiblings(a: Candidate, b: Candidate): boolean {
  if (a.card.bank !== b.card.bank) return false;
  return a.item.segments.some((segment) => b.item.segments.includes(segment));
}
