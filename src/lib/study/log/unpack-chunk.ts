/** Reads what `pack-chunk.ts` wrote; null for a chunk that is damaged or of a newer version. */
import { cardOfKey } from '../card-key.ts';
import type { ReviewEvent } from '../review-event.ts';
import { columnBytes, VERDICTS, viewColumns, WAYS, type AnswerColumns } from './answer-columns.ts';
import { ALIGNMENT, CHUNK_FORMAT_VERSION, type ChunkHead } from './pack-chunk.ts';
import { sealOf, unseal } from '#lib/core/sealed-bytes.ts';

/** A chunk as it is read: nothing is copied out of its bytes. */
export interface ChunkView {
  readonly head: ChunkHead;
  readonly columns: AnswerColumns;
  /** The checksum of its bytes. */
  readonly crc: number;
}

export function viewChunk(value: unknown): ChunkView | null {
  const bytes = unseal(value, CHUNK_FORMAT_VERSION);
  if (bytes === null) return null;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const head = readHead(bytes.subarray(4, 4 + length));
  const from = ALIGNMENT * Math.ceil((4 + length) / ALIGNMENT);
  if (head === null || from + columnBytes(head.answers) !== bytes.length) return null;
  return {
    head,
    columns: viewColumns(bytes, from, head.answers),
    crc: sealOf(new Uint8Array(bytes.buffer)),
  };
}

/** The card of each index in the columns. */
export function cardKeysIn({ cards }: ChunkHead): string[] {
  return cards === '' ? [] : cards.split('\n');
}

/** The events of a chunk; without `responses` their words are empty. */
export function unpackChunk(
  { head, columns }: ChunkView,
  responses: readonly string[] | null,
): ReviewEvent[] {
  const { profile, device, base } = head;
  const events: ReviewEvent[] = [...head.others];
  const cards = cardKeysIn(head).map(cardOfKey);
  for (let index = 0; index < head.answers; index += 1) {
    const card = cards[columns.card[index] ?? 0];
    const marks = columns.marks[index] ?? 0;
    const [verdict, way] = [VERDICTS[marks & 3], WAYS[marks >> 2]];
    if (card === undefined || verdict === undefined || way === undefined) continue;
    events.push({
      type: 'answer',
      id: `${device}:${String(base + (columns.count[index] ?? 0))}`,
      profile,
      at: columns.at[index] ?? 0,
      offsetMinutes: columns.offsetMinutes[index] ?? 0,
      card,
      way,
      response: responses?.[index] ?? '',
      verdict,
      responseMillis: columns.responseMillis[index] ?? 0,
    });
  }
  return events;
}

/** Null where they are damaged; the answers count without their words all the same. */
export function readResponses(value: unknown): readonly string[] | null {
  const bytes = unseal(value, CHUNK_FORMAT_VERSION);
  const read: unknown = bytes && parse(bytes);
  return Array.isArray(read) && read.every((word) => typeof word === 'string') ? read : null;
}

/** Whole by its checksum, so it is what was written: only its shape at large is looked at. */
function readHead(bytes: Uint8Array): ChunkHead | null {
  const head: unknown = parse(bytes);
  return isHead(head) ? head : null;
}

function isHead(value: unknown): value is ChunkHead {
  return typeof value === 'object' && value !== null && 'cards' in value && 'others' in value;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
