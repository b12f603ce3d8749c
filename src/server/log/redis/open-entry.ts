/** From an entry of a room's stream to what it says, and who said it. */
import { readBatch, type Batch } from './batch.ts';
import { readWritten, type StreamEntry } from './replies.ts';
import { nodeOf } from './writer-name.ts';

export interface OpenedEntry<Origin> {
  readonly batch: Batch<Origin>;
  /** Null where nobody has signed it. */
  readonly node: string | null;
  /** How many of its parts were nothing that a server writes. */
  readonly damaged: number;
}

const NOTHING = { entries: [], notes: [] };

/** `takeBack`: what was sent under this name and number from here, and need not be read again. */
export function openEntry<Origin>(
  entry: StreamEntry,
  takeBack: (writer: string, seq: number) => Batch<Origin> | null = () => null,
): OpenedEntry<Origin> {
  const written = readWritten(entry);
  if (written === null) return { batch: NOTHING, node: null, damaged: 1 };
  const node = nodeOf(written.writer);
  const own = takeBack(written.writer, written.seq);
  if (own !== null) return { batch: own, node, damaged: 0 };
  const { damaged, ...batch } = readBatch(written.json);
  return { batch, node, damaged };
}
