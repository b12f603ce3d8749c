/** What people wait for in class: to come in, for the question, and for their answer to be kept. */
import { setTimeout as wait } from 'node:timers/promises';
import { askItem, ordersOf } from '#lib/classroom/item/asked-item.ts';
import { quantileOf } from '../figure.ts';
import { order, someAnswer } from '../../server/support/live-room.ts';
import { fillRoom, residentKilobytes, startServer, type LoadRoom } from './load-room.ts';

export interface GameFigures {
  readonly players: number;
  /** Answered and shown the answer, for every item. */
  readonly finished: number;
  readonly items: number;
  /** The 99th percentile over the players, for each item: from the host's tap to the question. */
  readonly questionMillis: readonly number[];
  /** The same, from the answer to its acknowledgement, when all answer at the same moment. */
  readonly answerMillis: readonly number[];
  /** The same, from the host's tap to one's own result. */
  readonly revealMillis: readonly number[];
  readonly joinMillis: readonly number[];
  /** Down, per player and item. */
  readonly bytes: number;
  readonly messages: number;
}

export async function measureGame(players: number, items: number): Promise<GameFigures> {
  const load = await fillRoom(players, items, { points: 'speed', timer: 'generous' });
  const { phones } = load;
  for (const phone of phones) {
    phone.bytes = 0;
    phone.messages = 0;
  }
  const [questionMillis, answerMillis, revealMillis]: number[][] = [[], [], []];
  for (let item = 0; item < items; item += 1) {
    questionMillis?.push(...(await told(load, 'asked', item)));
    answerMillis?.push(p99(await answerAtOnce(load, item)));
    revealMillis?.push(...(await told(load, 'revealed', item)));
    await wait(50);
  }
  const sum = (of: 'bytes' | 'messages') =>
    phones.reduce((total, phone) => total + phone[of], 0) / players / items;
  const finished = phones.filter(({ hasMissed }) => !hasMissed).length;
  const figures = {
    ...{ players, finished, items, joinMillis: load.joinMillis },
    ...{ questionMillis: questionMillis ?? [], answerMillis: answerMillis ?? [] },
    ...{ revealMillis: revealMillis ?? [], bytes: sum('bytes'), messages: sum('messages') },
  };
  await load.close();
  return figures;
}

/** The 99th percentile over the phones, as the one value of a list. */
async function told(
  { phones, room }: LoadRoom,
  type: 'asked' | 'revealed',
  item: number,
): Promise<number[]> {
  const coming = phones.map((phone) => phone.when(type));
  const began = performance.now();
  order(room, { type, item });
  return [p99((await Promise.all(coming)).map((at) => at - began))];
}

async function answerAtOnce({ phones, room }: LoadRoom, item: number): Promise<number[]> {
  const { plan, material } = room;
  const asked = askItem(material, item, ordersOf(plan, material)[item] ?? [], plan.study);
  if (asked === null) throw new Error('no such item');
  const answers = [0, 1].map((turn) =>
    JSON.stringify({ t: 'answer', item, response: someAnswer(asked, turn) }),
  );
  const sent: number[] = [];
  const coming = phones.map((phone) => phone.when('kept'));
  for (const [index, phone] of phones.entries()) {
    sent.push(performance.now());
    phone.say(answers[index % answers.length] ?? '');
  }
  const kept = await Promise.all(coming);
  return kept.map((at, index) => at - (sent[index] ?? at));
}

/** Kilobytes of the server for each participant who sits in the lobby. */
export async function measureMemory(players: number): Promise<number> {
  const empty = await startServer();
  await wait(1000);
  const before = residentKilobytes(empty.process.pid);
  await empty.end('SIGKILL');
  const load = await fillRoom(players, 20);
  await wait(3000);
  const after = residentKilobytes(load.server.process.pid);
  await load.close();
  return (after - before) / players;
}

function p99(values: readonly number[]): number {
  return quantileOf(values, 0.99);
}
