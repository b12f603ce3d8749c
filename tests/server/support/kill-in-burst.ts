/** Kills a server again and again while everyone answers, and counts what is left. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Phone } from './live-client.ts';
import { comeBack, joinRoom, leadAgain, openWith, order, replayedBy } from './live-room.ts';
import { CHOSEN_KINDS, realPlan } from './real-plan.ts';
import { startProcess, type ServerCall } from './server-process.ts';

export interface Losses {
  /** Answers that were acknowledged, over all kills. */
  readonly acknowledged: number;
  readonly lost: number;
  /** Answers that the log has, at the end. */
  readonly counted: number;
}

/** One item a kill. `count`: phones. */
export async function killInBurst(
  place: Pick<ServerCall, 'folder' | 'redisUrl'>,
  kills: number,
  count: number,
): Promise<Losses> {
  const { plan, material } = realPlan('mask-1985', kills, {}, CHOSEN_KINDS);
  let server = await startProcess(place);
  let room = await openWith(server.port, plan, material);
  const people = await Promise.all(Array.from({ length: count }, () => joinRoom(room)));
  let phones: Phone[] = people.map(({ phone }) => phone);
  const acknowledged = new Set<string>();

  for (let item = 0; item < kills; item += 1) {
    order(room, { type: 'asked', item });
    await Promise.all(phones.map((phone) => phone.next('asked')));
    const answering = phones.map(async (phone, index) => {
      await wait(index % 7);
      phone.send({ t: 'answer', item, response: { way: 'choose', place: index % 2 } });
      await phone.next('kept');
      acknowledged.add(`${people[index]?.joined.participant ?? ''} ${String(item)}`);
    });
    const settled = Promise.allSettled(answering);
    // in the middle: some are acknowledged, some are not
    const enough = acknowledged.size + 1 + ((item * 7) % (count - 1));
    while (acknowledged.size < enough) await wait(0);
    await server.end('SIGKILL');
    await settled;

    server = await startProcess(place);
    room = await leadAgain(room, server.port);
    phones = await Promise.all(people.map(({ token }) => comeBack(room, token)));
    await Promise.all(phones.map((phone) => phone.next('asked')));
    order(room, { type: 'revealed', item });
    await Promise.all(phones.map((phone) => phone.next('revealed')));
  }

  const session = replayedBy(await leadAgain(room, server.port));
  const lost = [...acknowledged].filter((key) => {
    const [id = '', item = ''] = key.split(' ');
    return session.items[Number(item)]?.answers.has(id) !== true;
  });
  const counted = session.items.reduce((sum, { answers }) => sum + answers.size, 0);
  await server.end('SIGKILL');
  return { acknowledged: acknowledged.size, lost: lost.length, counted };
}
