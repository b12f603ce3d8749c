import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joinRoom, openWith, order, someAnswer } from './support/live-room.ts';
import { MemoryStore } from './support/memory-store.ts';
import { realPlan } from './support/real-plan.ts';
import { withServer } from './support/with-server.ts';

const ITEMS = 20;
/** Down to each player, for each item. */
const MOST_BYTES = 600;
const MOST_MESSAGES = 5;

const server = withServer(() => ({ store: new MemoryStore() }));

const banks = readdirSync('static/banks')
  .filter((name) => name !== 'index.json')
  .map((name) => name.replace('.json', ''));

describe('what a phone is sent', () => {
  it(`is ${String(MOST_BYTES)} bytes and ${String(MOST_MESSAGES)} messages an item`, async () => {
    const figures = await Promise.all(banks.map(play));
    for (const { bytes, messages, bank } of figures) {
      expect(bytes / ITEMS, bank).toBeLessThanOrEqual(MOST_BYTES);
      expect(messages / ITEMS, bank).toBeLessThanOrEqual(MOST_MESSAGES);
    }
  });
});

async function play(bank: string): Promise<{ bank: string; bytes: number; messages: number }> {
  const { plan, material } = realPlan(bank, ITEMS, { timer: 'on', points: 'speed' });
  const room = await openWith(server().port, plan, material);
  const { phone } = await joinRoom(room);
  await phone.next('lobby');
  const before = { bytes: phone.bytes, messages: phone.heard.length };
  for (let item = 0; item < plan.items.length; item += 1) {
    order(room, { type: 'asked', item });
    const { asked } = await phone.next('asked');
    phone.send({ t: 'answer', item, response: someAnswer(asked) });
    await phone.next('kept');
    order(room, { type: 'closed', item });
    order(room, { type: 'revealed', item });
    await phone.next('revealed');
  }
  const bytes = phone.bytes - before.bytes;
  return { bank, bytes, messages: phone.heard.length - before.messages };
}
