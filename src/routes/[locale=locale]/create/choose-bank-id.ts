import type { Bank } from '#lib/bank/schema.ts';

interface Shelves {
  /** The bank that this device has under an id, or null. */
  readonly bank: (id: string) => Pick<Bank, 'source'> | null;
  readonly isBundled: (id: string) => boolean;
}

/**
 * The id under which a new bank is kept: its own, where that is free or belongs to an earlier bank of the
 * same text, which the new one then takes the place of; else the next free number is put behind.
 */
export function chooseBankId(
  { id, source }: Pick<Bank, 'id' | 'source'>,
  { bank, isBundled }: Shelves,
): string {
  for (let number = 1; ; number += 1) {
    const wanted = number === 1 ? id : `${id}-${String(number)}`;
    const there = bank(wanted);
    const isSame = there?.source.sha256 === source.sha256;
    if (!isBundled(wanted) && (there === null || isSame)) return wanted;
  }
}
