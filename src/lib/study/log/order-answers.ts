/** Puts the answers of a log in the order of replay: by time, device and count (`event-order.ts`). */
import type { AnswerLog } from './answer-log.ts';

/** Hardly anything to do where one device's clock never went back. */
export function orderAnswers(log: AnswerLog): AnswerLog {
  const { length, at, device, count } = log;
  const compare = (a: number, b: number): number =>
    (at[a] ?? 0) - (at[b] ?? 0) ||
    (device[a] ?? 0) - (device[b] ?? 0) ||
    (count[a] ?? 0) - (count[b] ?? 0);
  let isOrdered = true;
  for (let index = 1; index < length && isOrdered; index += 1)
    isOrdered = compare(index - 1, index) < 0;
  if (isOrdered) return cut(log);
  const order = Uint32Array.from({ length }, (_, index) => index).sort(compare);
  const pick = <Column extends Float64Array | Int16Array | Uint32Array | Uint8Array | Uint16Array>(
    from: Column,
    to: Column,
  ): Column => {
    for (let index = 0; index < length; index += 1) to[index] = from[order[index] ?? 0] ?? 0;
    return to;
  };
  return {
    ...log,
    at: pick(log.at, new Float64Array(length)),
    offsetMinutes: pick(log.offsetMinutes, new Int16Array(length)),
    responseMillis: pick(log.responseMillis, new Uint32Array(length)),
    card: pick(log.card, new Uint32Array(length)),
    verdict: pick(log.verdict, new Uint8Array(length)),
    way: pick(log.way, new Uint8Array(length)),
    rating: pick(log.rating, new Uint8Array(length)),
    device: pick(log.device, new Uint16Array(length)),
    count: pick(log.count, new Float64Array(length)),
  };
}

/** Columns of undone answers are empty at the end. */
function cut(log: AnswerLog): AnswerLog {
  const { length } = log;
  return {
    ...log,
    at: log.at.subarray(0, length),
    offsetMinutes: log.offsetMinutes.subarray(0, length),
    responseMillis: log.responseMillis.subarray(0, length),
    card: log.card.subarray(0, length),
    verdict: log.verdict.subarray(0, length),
    way: log.way.subarray(0, length),
    rating: log.rating.subarray(0, length),
    device: log.device.subarray(0, length),
    count: log.count.subarray(0, length),
  };
}
