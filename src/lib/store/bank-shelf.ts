/** The banks that people have opened from files; the bundled ones are not stored here. */
import type { Bank } from '#lib/bank/schema.ts';
import { BANK_PREFIX } from './keys.ts';
import type { ReadableRecords } from './records.ts';

export interface StoredBank {
  readonly bank: Bank;
  /** UTC milliseconds. */
  readonly addedAt: number;
}

/** In the order of their ids. */
export async function readBanks(records: ReadableRecords): Promise<StoredBank[]> {
  const stored = await records.list(BANK_PREFIX);
  return stored.map(([, value]) => value).filter(isStoredBank);
}

function isStoredBank(value: unknown): value is StoredBank {
  return typeof value === 'object' && value !== null && 'bank' in value && 'addedAt' in value;
}
