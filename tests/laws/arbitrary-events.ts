/** Review logs, drawn at random: several devices, events of every type, some taken back. */
import fc from 'fast-check';
import type { ReviewEvent } from '../../src/lib/study/review-event.ts';

const DEVICES = ['aaaa', 'bbbb', 'cccc'] as const;
const START = Date.UTC(2026, 0, 1);

const card = fc.record({
  bank: fc.constant('b'),
  item: fc.constantFrom('i1', 'i2', 'i3'),
  study: fc.constantFrom('fr', 'en'),
});

const drawn = fc.record({
  device: fc.constantFrom(...DEVICES),
  card,
  verdict: fc.constantFrom('right', 'nearly', 'wrong'),
  responseMillis: fc.oneof(fc.constant(1), fc.nat(200_000)),
  /** Minutes from some day on; equal times are wanted. */
  minute: fc.integer({ min: 0, max: 20_000 }),
  /** What else happens to it; mostly nothing. */
  after: fc.array(
    fc.constantFrom('undo', 'redo', 'rate', 'appeal', 'mark', 'bury', 'exam', 'scheduling'),
    { maxLength: 2, size: 'small' },
  ),
  on: fc.boolean(),
  rating: fc.constantFrom('again', 'hard', 'good', 'easy'),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;

function eventsOf(
  { device, card: ref, verdict, responseMillis, minute, after, on, rating }: Drawn,
  nextId: (device: string) => string,
): ReviewEvent[] {
  const shared = { profile: 'main', at: START + minute * 60_000, offsetMinutes: 60 };
  const answer = nextId(device);
  const events: ReviewEvent[] = [
    {
      type: 'answer',
      id: answer,
      ...shared,
      card: ref,
      way: 'choose',
      response: '',
      verdict,
      responseMillis,
    },
  ];
  for (const type of after) {
    const id = nextId(device);
    const last = events.at(-1)?.id ?? '';
    switch (type) {
      case 'undo':
        events.push({ type, id, ...shared, undoes: answer });
        break;
      case 'redo':
        events.push({ type: 'undo', id, ...shared, undoes: last });
        break;
      case 'rate':
        events.push({ type, id, ...shared, rates: answer, rating });
        break;
      case 'appeal':
        events.push({
          type,
          id,
          ...shared,
          answer,
          card: ref,
          response: `mot ${String(minute % 3)}`,
        });
        break;
      case 'mark':
        events.push({ type, id, ...shared, card: ref, mark: on ? 'suspended' : 'flagged', on });
        break;
      case 'bury':
        events.push({ type, id, ...shared, card: ref, until: shared.at + 60_000 });
        break;
      case 'exam':
        events.push({ type, id, ...shared, banks: ['b'], day: on ? '2026-03-01' : null });
        break;
      case 'scheduling':
        events.push({ type, id, ...shared, retention: on ? 0.85 : 0.9, parameters: null });
        break;
    }
  }
  return events;
}

/** A log in no particular order; ids count up on each device as they do in life. */
export const reviewLog: fc.Arbitrary<ReviewEvent[]> = fc
  .array(drawn, { maxLength: 40 })
  .chain((given) => {
    const counts = new Map<string, number>();
    const nextId = (device: string): string => {
      const count = (counts.get(device) ?? 0) + 1;
      counts.set(device, count);
      return `${device}:${String(count)}`;
    };
    const events = given.flatMap((each) => eventsOf(each, nextId));
    return fc.shuffledSubarray(events, { minLength: events.length });
  });
