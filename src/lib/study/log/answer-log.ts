/**
 * Every answer that counts, in the order of replay, as columns: a hundred thousand of them are put
 * together, replayed and counted in some tens of milliseconds.
 */
import { cardKey, cardOfKey } from '../card-key.ts';
import { splitEventId } from '../event-order.ts';
import type { AnswerEvent, CardRef, ReviewEvent } from '../review-event.ts';
import { RATINGS, VERDICTS, WAYS } from './answer-columns.ts';
import { orderAnswers } from './order-answers.ts';
import { readAmendments, type Amendments } from './read-amendments.ts';
import { cardKeysIn, type ChunkView } from './unpack-chunk.ts';

/** A log as it is stored: packed chunks, and single events, some of which chunks may hold too. */
export interface LogParts {
  readonly chunks: readonly ChunkView[];
  readonly events: readonly ReviewEvent[];
}

/** Entry `i` of each column belongs to answer `i`. */
export interface AnswerLog {
  readonly length: number;
  /** UTC milliseconds. */
  readonly at: Float64Array;
  readonly offsetMinutes: Int16Array;
  readonly responseMillis: Uint32Array;
  /** Index into `cards`. */
  readonly card: Uint32Array;
  /** Index into `VERDICTS`; *right* where an appeal made it so. */
  readonly verdict: Uint8Array;
  /** Index into `WAYS`. */
  readonly way: Uint8Array;
  /** Index into `RATINGS`; `NOT_RATED` where the person gave none. */
  readonly rating: Uint8Array;
  /** Index into `devices`, which are in the order of their names. */
  readonly device: Uint16Array;
  /** The count in the answer's id. */
  readonly count: Float64Array;
  readonly cards: readonly CardRef[];
  /** `cardKey` of each card. */
  readonly keys: readonly string[];
  readonly devices: readonly string[];
  readonly amendments: Amendments;
  /** The newest answer, whether it counts or not. */
  readonly newest: { readonly at: number; readonly id: string } | null;
  /** Ids that undoing, rating and appeals speak of and that have not arrived yet. */
  readonly awaited: ReadonlySet<string>;
}

export const NOT_RATED = 255;
const MOST_MILLIS = 0xffff_ffff;
const RIGHT = VERDICTS.indexOf('right');

export function buildAnswerLog({ chunks, events }: LogParts): AnswerLog {
  const singles = new Map(events.map((event) => [event.id, event]));
  const amendments = readAmendments([
    ...[...singles.values()].filter((event) => event.type !== 'answer'),
    ...chunks.flatMap(({ head }) => head.others).filter((event) => event.type !== 'answer'),
  ]);
  for (const { head } of chunks)
    for (const event of head.others) if (event.type === 'answer') singles.set(event.id, event);
  const answers = [...singles.values()].filter((event) => event.type === 'answer');
  const builder = new Builder(chunks, answers, amendments);
  for (const chunk of chunks) builder.addChunk(chunk, singles);
  for (const answer of answers) builder.add(answer);
  return orderAnswers(builder.finish());
}

/** Fills columns wide enough for everything; `finish` cuts them. */
class Builder {
  readonly #amendments: Amendments;
  readonly #columns: Omit<
    AnswerLog,
    'length' | 'cards' | 'keys' | 'devices' | 'amendments' | 'awaited' | 'newest'
  >;
  readonly #cards: CardRef[] = [];
  readonly #indexes = new Map<string, number>();
  readonly #devices: readonly string[];
  readonly #awaited: Set<string>;
  /** Of the newest answer so far: time, index of its device, count. */
  #newest: readonly [at: number, device: number, count: number] | null = null;
  #length = 0;

  constructor(
    chunks: readonly ChunkView[],
    answers: readonly AnswerEvent[],
    amendments: Amendments,
  ) {
    this.#amendments = amendments;
    this.#awaited = new Set(amendments.awaited);
    const size = chunks.reduce((sum, { head }) => sum + head.answers, answers.length);
    this.#devices = [
      ...new Set([
        ...chunks.map(({ head }) => head.device),
        ...answers.map(({ id }) => splitEventId(id).device),
      ]),
    ].sort();
    this.#columns = {
      at: new Float64Array(size),
      offsetMinutes: new Int16Array(size),
      responseMillis: new Uint32Array(size),
      card: new Uint32Array(size),
      verdict: new Uint8Array(size),
      way: new Uint8Array(size),
      rating: new Uint8Array(size),
      device: new Uint16Array(size),
      count: new Float64Array(size),
    };
  }

  addChunk({ head, columns }: ChunkView, singles: ReadonlyMap<string, ReviewEvent>): void {
    const device = this.#devices.indexOf(head.device);
    const cards = cardKeysIn(head).map((key) => this.#cardIndex(key));
    const { undone, ratings, appealed } = this.#amendments;
    const isAmended = undone.size + ratings.size + appealed.size + singles.size > 0;
    for (let index = 0; index < head.answers; index += 1) {
      const count = head.base + (columns.count[index] ?? 0);
      const id = isAmended ? `${head.device}:${String(count)}` : '';
      if (singles.has(id)) continue;
      const marks = columns.marks[index] ?? 0;
      this.#put(id, device, count, {
        at: columns.at[index] ?? 0,
        offsetMinutes: columns.offsetMinutes[index] ?? 0,
        responseMillis: columns.responseMillis[index] ?? 0,
        card: cards[columns.card[index] ?? 0] ?? 0,
        verdict: marks & 3,
        way: marks >> 2,
      });
    }
  }

  add(answer: AnswerEvent): void {
    const { device, count } = splitEventId(answer.id);
    this.#put(answer.id, this.#devices.indexOf(device), count, {
      at: answer.at,
      offsetMinutes: answer.offsetMinutes,
      responseMillis: Math.min(answer.responseMillis, MOST_MILLIS),
      card: this.#cardIndex(cardKey(answer.card)),
      verdict: VERDICTS.indexOf(answer.verdict),
      way: WAYS.indexOf(answer.way),
    });
  }

  finish(): AnswerLog {
    return {
      length: this.#length,
      ...this.#columns,
      cards: this.#cards,
      keys: [...this.#indexes.keys()],
      devices: this.#devices,
      amendments: this.#amendments,
      awaited: this.#awaited,
      newest: this.#newest && {
        at: this.#newest[0],
        id: `${this.#devices[this.#newest[1]] ?? ''}:${String(this.#newest[2])}`,
      },
    };
  }

  #put(
    id: string,
    device: number,
    count: number,
    row: Readonly<
      Record<'at' | 'offsetMinutes' | 'responseMillis' | 'card' | 'verdict' | 'way', number>
    >,
  ): void {
    const { undone, ratings, appealed } = this.#amendments;
    this.#awaited.delete(id);
    if (isLater(this.#newest, row.at, device, count)) this.#newest = [row.at, device, count];
    if (undone.has(id)) return;
    const at = this.#length;
    const columns = this.#columns;
    const rated = ratings.get(id);
    columns.at[at] = row.at;
    columns.offsetMinutes[at] = row.offsetMinutes;
    columns.responseMillis[at] = row.responseMillis;
    columns.card[at] = row.card;
    columns.verdict[at] = appealed.has(id) ? RIGHT : row.verdict;
    columns.way[at] = row.way;
    columns.rating[at] = rated === undefined ? NOT_RATED : RATINGS.indexOf(rated);
    columns.device[at] = device;
    columns.count[at] = count;
    this.#length += 1;
  }

  #cardIndex(key: string): number {
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    this.#indexes.set(key, this.#cards.length);
    this.#cards.push(cardOfKey(key));
    return this.#cards.length - 1;
  }
}

function isLater(
  newest: readonly [at: number, device: number, count: number] | null,
  at: number,
  device: number,
  count: number,
): boolean {
  if (newest === null) return true;
  return (at - newest[0] || device - newest[1] || count - newest[2]) > 0;
}
