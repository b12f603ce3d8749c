import { describe, expect, it } from 'vitest';
import { BatchWriter } from './batch-writer.ts';

describe('what waits for a Redis that is away', () => {
  it('is limited, and given back when the room is put down', async () => {
    const writer = new BatchWriter<number>({
      send: () => new Promise(() => undefined),
      gone: () => undefined,
      stalled: () => undefined,
    });
    const event = { type: 'ended', at: 0 } as const;
    let added = 0;
    for (; !writer.isFull; added += 1)
      writer.add({ record: { event, token: null }, json: '{}', origin: added });
    expect(added).toBe(50_000);
    // a batch is on its way from now on, and leaves room for the next
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(writer.isFull).toBe(false);
    expect(writer.stop()).toHaveLength(added);
    expect(writer.isIdle).toBe(true);
  });
});
