import type { Bank } from '#lib/bank/schema.ts';
import type { StudyLanguage } from '#lib/core/language.ts';
import type { Device } from '#lib/play/device.ts';
import { studied } from '#lib/play/directions.ts';
import type { CardRef } from '../review-event.ts';

/** Tells whether a card's question is in these banks, and asked in this direction on this device. */
export function askedIn(
  banks: readonly Bank[],
  study: StudyLanguage,
  device: Device,
): (card: CardRef) => boolean {
  const asked = new Set(
    banks.flatMap((bank) => studied(bank, study, device).items.map(({ id }) => `${bank.id}/${id}`)),
  );
  return (card) => card.study === study && asked.has(`${card.bank}/${card.item}`);
}
