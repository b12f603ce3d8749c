/**
 * Ids for the events of this page. A block of counts is reserved in the transaction that needs it, so
 * that no two tabs share one; the answers after that have nothing to read before they are written.
 * What is left of a block when the page ends is a gap, and gaps mean nothing.
 */
import { META_KEY } from '../keys.ts';
import { readMeta } from '../meta.ts';
import type { Records } from '../records.ts';

/** Counts of one device, both ends included. */
export interface IdBlock {
  readonly device: string;
  readonly from: number;
  readonly to: number;
}

/** A chunk is for a thousand counts: visits of a few answers each are not to leave it empty. */
const BLOCK_SIZE = 32;

/** Good only once the transaction is complete. */
export async function reserveIds(records: Records, nameDevice: () => string): Promise<IdBlock> {
  const meta = await readMeta(records, nameDevice);
  const to = meta.count + BLOCK_SIZE;
  records.put(META_KEY, { ...meta, count: to });
  return { device: meta.device, from: meta.count + 1, to };
}

export class EventIds {
  #left: IdBlock | null = null;

  /** A block of which the first is free; null where one has to be reserved. */
  take(): IdBlock | null {
    const block = this.#left;
    if (block !== null) this.goOnAfter(block);
    return block;
  }

  /** The first of the block has been given to an event. */
  goOnAfter({ device, from, to }: IdBlock): void {
    this.#left = from < to ? { device, from: from + 1, to } : null;
  }

  /** Others may bear the rest of them: events of this device have come back from a backup. */
  drop(): void {
    this.#left = null;
  }
}
