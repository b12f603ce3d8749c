/** The packed log gives back what was put in, and knows when it is damaged. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packChunk } from '../../src/lib/study/log/pack-chunk.ts';
import { readResponses, unpackChunk, viewChunk } from '../../src/lib/study/log/unpack-chunk.ts';
import type { ReviewEvent } from '../../src/lib/study/review-event.ts';

const shared = {
  profile: fc.constant('self'),
  at: fc.integer({ min: 0, max: 253_402_300_799_999 }),
  offsetMinutes: fc.integer({ min: -1440, max: 1440 }),
};
const card = fc.record({
  bank: fc.constantFrom('a', 'phare-de-kerval'),
  item: fc.stringMatching(/^[a-z0-9-]{1,20}$/),
  study: fc.constantFrom('fr', 'en'),
});
const answer = fc.record({
  type: fc.constant('answer'),
  ...shared,
  card,
  way: fc.constantFrom('choose', 'type', 'arrange', 'match'),
  response: fc.string({ unit: 'binary' }),
  verdict: fc.constantFrom('right', 'nearly', 'wrong'),
  responseMillis: fc.oneof(fc.nat(), fc.maxSafeNat()),
});
const undo = fc.record({ type: fc.constant('undo'), ...shared, undoes: fc.constant('aaaa:1') });
const chunk: fc.Arbitrary<ReviewEvent[]> = fc
  .array(fc.oneof({ weight: 5, arbitrary: answer }, undo), { maxLength: 60 })
  .map((drawn) => drawn.map((event, index) => ({ ...event, id: `aaaa:${String(3000 + index)}` })));
const place = { profile: 'self', device: 'aaaa', base: 3000 };
const byId = (a: ReviewEvent, b: ReviewEvent): number => (a.id < b.id ? -1 : 1);

function read(events: unknown, responses: unknown): ReviewEvent[] | null {
  const view = viewChunk(events);
  return view && unpackChunk(view, readResponses(responses)).sort(byId);
}

describe('a packed chunk', () => {
  it('gives back every event as it was', () => {
    fc.assert(
      fc.property(chunk, (events) => {
        const packed = packChunk(events, place);
        expect(read(packed.events, packed.responses)).toEqual(events.toSorted(byId));
      }),
    );
  });

  it('is never read wrong once a byte of it is changed or its end is gone', () => {
    fc.assert(
      fc.property(chunk, fc.nat(), fc.integer({ min: 1, max: 255 }), (events, at, by) => {
        const { events: bytes } = packChunk(events, place);
        const changed = bytes.slice();
        const index = at % changed.length;
        changed[index] = (changed[index] ?? 0) ^ by;
        expect(viewChunk(changed)).toBeNull();
        expect(viewChunk(bytes.slice(0, index))).toBeNull();
      }),
    );
  });

  it('counts its answers without their words where those are damaged', () => {
    fc.assert(
      fc.property(chunk, (events) => {
        const packed = packChunk(events, place);
        const wordless = read(packed.events, packed.responses.slice(1));
        expect(wordless?.map(({ id }) => id)).toEqual(events.toSorted(byId).map(({ id }) => id));
      }),
    );
  });
});
