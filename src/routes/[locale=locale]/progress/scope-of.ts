/** What the statistics ask of the texts that are there. */
import type { Bank, Item } from '#lib/bank/schema.ts';
import type { StudyLanguage } from '#lib/core/language.ts';
import type { Device } from '#lib/play/device.ts';
import type { Moment } from '#lib/study/local-day.ts';
import { askedIn } from '#lib/study/statistics/asked-in.ts';
import type { Scope } from '#lib/study/statistics/collect-statistics.ts';

export interface Known {
  readonly banks: readonly Bank[];
  readonly study: StudyLanguage;
  readonly device: Device;
  readonly moment: Moment;
}

/** By bank and item. */
export type ItemIndex = ReadonlyMap<string, { readonly bank: Bank; readonly item: Item }>;

export function indexItems(banks: readonly Bank[]): ItemIndex {
  return new Map(
    banks.flatMap((bank) =>
      bank.items.map((item) => [`${bank.id}/${item.id}`, { bank, item }] as const),
    ),
  );
}

/** `from`: the first local day that is counted. */
export function scopeOf(
  { banks, study, device, moment }: Known,
  index: ItemIndex,
  from: number,
): Scope {
  return {
    ...moment,
    from,
    kindOf: ({ bank, item }) => index.get(`${bank}/${item}`)?.item.kind ?? null,
    isAsked: askedIn(banks, study, device),
  };
}
