/**
 * A chunk of the review log as bytes: up to a thousand events of one device, read a hundred times
 * faster than as objects. What was typed or chosen is kept apart from the rest, as only a page about
 * a single answer wants it.
 */
import { cardKey } from '../card-key.ts';
import type { ReviewEvent } from '../review-event.ts';
import { columnBytes, VERDICTS, viewColumns, WAYS } from './answer-columns.ts';
import { seal } from '#lib/core/sealed-bytes.ts';

/** Counts in the ids of one chunk share their thousands. */
export const CHUNK_SIZE = 1000;
export const CHUNK_FORMAT_VERSION = 1;
/** Columns begin at a multiple of this, in bytes. */
export const ALIGNMENT = 8;
const MOST_MILLIS = 0xffff_ffff;

type AnswerEvent = Extract<ReviewEvent, { type: 'answer' }>;

export interface ChunkHead {
  readonly profile: string;
  readonly device: string;
  /** Count of the chunk's first id that could be. */
  readonly base: number;
  readonly answers: number;
  /** `cardKey` of each card, a line each: a hundred chunks repeat the same cards. */
  readonly cards: string;
  /** Everything that is no answer, and answers that no column can hold. */
  readonly others: readonly ReviewEvent[];
}

/** The two records of a chunk. */
export interface PackedChunk {
  readonly events: Uint8Array<ArrayBuffer>;
  readonly responses: Uint8Array<ArrayBuffer>;
}

/** Takes events of one profile and device whose counts share their thousands. */
export function packChunk(
  events: readonly ReviewEvent[],
  { profile, device, base }: Pick<ChunkHead, 'profile' | 'device' | 'base'>,
): PackedChunk {
  const answers = events.filter(fitsColumns);
  const others = events.filter((event) => !fitsColumns(event));
  const cards = new Map<string, number>();
  const indexOf = ({ card }: AnswerEvent): number => {
    const key = cardKey(card);
    const index = cards.get(key) ?? cards.size;
    cards.set(key, index);
    return index;
  };
  const indexes = answers.map(indexOf);
  const head: ChunkHead = {
    profile,
    device,
    base,
    answers: answers.length,
    cards: [...cards.keys()].join('\n'),
    others,
  };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const from = ALIGNMENT * Math.ceil((4 + json.length) / ALIGNMENT);
  const bytes = new Uint8Array(from + columnBytes(answers.length));
  new DataView(bytes.buffer).setUint32(0, json.length, true);
  bytes.set(json, 4);
  const columns = viewColumns(bytes, from, answers.length);
  answers.forEach((answer, index) => {
    columns.at[index] = answer.at;
    columns.responseMillis[index] = answer.responseMillis;
    columns.count[index] = countOf(answer.id) - base;
    columns.card[index] = indexes[index] ?? 0;
    columns.offsetMinutes[index] = answer.offsetMinutes;
    columns.marks[index] = (WAYS.indexOf(answer.way) << 2) | VERDICTS.indexOf(answer.verdict);
  });
  const responses = JSON.stringify(answers.map(({ response }) => response));
  return {
    events: seal(bytes, CHUNK_FORMAT_VERSION),
    responses: seal(new TextEncoder().encode(responses), CHUNK_FORMAT_VERSION),
  };
}

function fitsColumns(event: ReviewEvent): event is AnswerEvent {
  return event.type === 'answer' && event.responseMillis <= MOST_MILLIS;
}

/** The number behind the colon of `<device>:<n>`. */
export function countOf(id: string): number {
  return Number(id.slice(id.lastIndexOf(':') + 1));
}
