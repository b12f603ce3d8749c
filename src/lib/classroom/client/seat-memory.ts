/**
 * What a phone keeps of its seat in a room, so that a reload, a locked screen or a restarted server
 * leads back to the same place: the token, what is on its way, what is in the making. No name.
 */
import * as v from 'valibot';
import { classResponseSchema } from '../item/class-response.ts';
import { tokenSchema } from '../protocol/client-message.ts';
import { draftSchema } from './draft.ts';
import { OUTSIDE, withItem, type PhoneItem, type PhoneState } from './phone-state.ts';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));

const seatMemorySchema = v.strictObject({
  version: v.literal(1),
  token: tokenSchema,
  /** UTC milliseconds of the latest change. */
  at: v.number(),
  /** At one's own pace: the item being looked at. */
  looking: v.nullable(index),
  items: v.array(
    v.strictObject({
      item: index,
      draft: v.nullable(draftSchema),
      response: v.nullable(classResponseSchema),
      /** It has not been acknowledged: it goes out again. */
      sending: v.boolean(),
    }),
  ),
});

export type SeatMemory = v.InferOutput<typeof seatMemorySchema>;

export function remember(state: PhoneState, token: string, at: number): SeatMemory {
  const items = [...state.items]
    .filter(([, { draft, response }]) => draft !== null || response !== null)
    .map(([item, { draft, response, sending }]) => {
      return { item, draft, response, sending: sending.kind === 'sending' };
    });
  const looking = state.screen.kind === 'own' ? state.screen.item : null;
  return { version: 1, token, at, looking, items };
}

/** A phone that has just been told nothing, but remembers. */
export function recall({ items, looking }: SeatMemory): PhoneState {
  const start: PhoneState =
    looking === null
      ? OUTSIDE
      : { ...OUTSIDE, screen: { kind: 'own', item: looking, closesAt: null } };
  return items.reduce<PhoneState>((state, { item, draft, response, sending }) => {
    const restore = (known: PhoneItem): PhoneItem => {
      return { ...known, draft, response, sending: { kind: sending ? 'sending' : 'open' } };
    };
    return withItem(state, item, restore);
  }, start);
}

/** Null for what is not ours, or of another version. */
export function readSeatMemory(text: string | null): SeatMemory | null {
  if (text === null) return null;
  try {
    const parsed = v.safeParse(seatMemorySchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    // No JSON.
    return null;
  }
}
