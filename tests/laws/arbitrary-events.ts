/** Review logs, drawn at random: several devices, some answers taken back. */
import fc from 'fast-check';
import type { AnswerEvent, ReviewEvent } from '../../src/lib/study/review-event.ts';

const DEVICES = ['aaaa', 'bbbb', 'cccc'] as const;

const answer = fc.record({
  device: fc.constantFrom(...DEVICES),
  item: fc.constantFrom('i1', 'i2', 'i3'),
  study: fc.constantFrom('fr', 'en'),
  verdict: fc.constantFrom('right', 'nearly', 'wrong'),
  /** Minutes from some day on; equal times are wanted. */
  minute: fc.integer({ min: 0, max: 20_000 }),
  isUndone: fc.nat(5).map((chance) => chance === 0),
});

const START = Date.UTC(2026, 0, 1);

/** A log in no particular order; ids count up on each device as they do in life. */
export const reviewLog: fc.Arbitrary<ReviewEvent[]> = fc
  .array(answer, { maxLength: 40 })
  .chain((drawn) => {
    const counts = new Map<string, number>();
    const nextId = (device: string) => {
      const count = (counts.get(device) ?? 0) + 1;
      counts.set(device, count);
      return `${device}:${count}`;
    };
    const events = drawn.flatMap(({ device, item, study, verdict, minute, isUndone }) => {
      const shared = { profile: 'main', at: START + minute * 60_000, offsetMinutes: 60 };
      const given: AnswerEvent = {
        type: 'answer',
        id: nextId(device),
        ...shared,
        card: { bank: 'b', item, study },
        way: 'choose',
        response: '',
        verdict,
        responseMillis: 1,
      };
      const undo = { type: 'undo', id: nextId(device), ...shared, undoes: given.id } as const;
      return isUndone ? [given, undo] : [given];
    });
    return fc.shuffledSubarray(events, { minLength: events.length });
  });
