/** What goes wrong in class: restarts, reconnects in the middle of an answer, frames that are none. */
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { askItem, ordersOf } from '#lib/classroom/item/asked-item.ts';
import { ClassSession } from '#lib/classroom/session/class-session.ts';
import { malformedFrame } from '../../server/support/malformed-frames.ts';
import { leadAgain, order, someAnswer } from '../../server/support/live-room.ts';
import { LoadPhone } from './load-phone.ts';
import { fillRoom, inTurns, startServer } from './load-room.ts';

/** Between two tries of a phone that was cut off. */
const RETRY_MILLIS = 200;

/** From the start of the new process to the last phone that has its question back. */
export async function measureRestart(players: number): Promise<number> {
  const load = await fillRoom(players, 3);
  const { server, phones, room, folder } = load;
  order(room, { type: 'asked', item: 0 });
  await Promise.all(phones.map((phone) => phone.when('asked')));
  await server.end('SIGKILL');
  const began = performance.now();
  const { port } = server;
  const restarting = startServer({ folder, port });
  const back = await Promise.all(
    phones.map(async ({ seat }, index) => {
      const phone = await openAtLast(port, index);
      phone.say(JSON.stringify({ t: 'back', v: 1, code: room.code, token: seat?.token }));
      return (await phone.when('asked')) - began;
    }),
  );
  const again = await restarting;
  await again.end('SIGKILL');
  await load.close();
  return Math.max(...back);
}

async function openAtLast(port: number, index: number): Promise<LoadPhone> {
  await wait((index * 7) % RETRY_MILLIS);
  for (;;) {
    try {
      return await LoadPhone.open(port);
    } catch {
      await wait(RETRY_MILLIS);
    }
  }
}

export interface DoubleAnswers {
  readonly reconnects: number;
  /** Answers sent, each on its connection. */
  readonly sent: number;
  /** Participants with more than one answer that the session took for one item. */
  readonly counted: number;
}

/** Everyone sends their answer, is cut off, comes back, and sends another one, again and again. */
export async function measureDoubleAnswers(players: number, turns: number): Promise<DoubleAnswers> {
  const load = await fillRoom(players, 2);
  const { phones, room, server } = load;
  order(room, { type: 'asked', item: 0 });
  await Promise.all(phones.map((phone) => phone.when('asked')));
  const { plan, material } = room;
  const asked = askItem(material, 0, ordersOf(plan, material)[0] ?? [], plan.study);
  if (asked === null) throw new Error('no such item');
  let sent = 0;
  await inTurns(players, async (index) => {
    let phone = phones[index];
    const token = phone?.seat?.token;
    for (let turn = 0; turn <= turns; turn += 1) {
      phone?.say(JSON.stringify({ t: 'answer', item: 0, response: someAnswer(asked, turn) }));
      sent += 1;
      if (turn === turns) break;
      const next = await LoadPhone.open(server.port);
      next.say(JSON.stringify({ t: 'back', v: 1, code: room.code, token }));
      await next.when('asked');
      phone?.end();
      phone = next;
    }
    await phone?.when('refused');
    phone?.end();
  });
  const again = await leadAgain(room, server.port);
  const session = new ClassSession(room.plan, room.material);
  const taken = new Map<string, number>();
  for (const message of again.host.heard)
    for (const event of message.t === 'log' ? message.events : []) {
      if (!session.apply(event).ok || event.type !== 'answered') continue;
      taken.set(event.participant, (taken.get(event.participant) ?? 0) + 1);
    }
  await load.close();
  const counted = [...taken.values()].filter((answers) => answers > 1).length;
  return { reconnects: players * turns, sent, counted };
}

/** How often the process ended. */
export async function measureMalformed(frames: number): Promise<number> {
  const server = await startServer();
  let ended = 0;
  void server.process.once('exit', () => {
    ended += 1;
  });
  let sent = 0;
  while (sent < frames) {
    const path = sent % 2 === 0 ? 'class-socket' : 'class-socket/host';
    const socket = new WebSocket(`ws://127.0.0.1:${String(server.port)}/${path}`);
    socket.on('error', () => undefined);
    await new Promise((resolve) => socket.once('open', resolve));
    const closed = new Promise((resolve) => socket.once('close', resolve));
    for (let turn = 0; turn < 25; turn += 1) socket.send(malformedFrame((sent += 1)));
    await closed;
  }
  await wait(200);
  const found = ended;
  await server.end('SIGKILL');
  return found;
}
