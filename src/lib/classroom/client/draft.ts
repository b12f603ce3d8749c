/** An answer in the making: what has been chosen, typed, laid or joined so far on a phone. */
import * as v from 'valibot';
import type { AskedItem } from '../item/asked-item.ts';
import { LONGEST_TYPED, type ClassResponse } from '../item/class-response.ts';

const place = v.pipe(v.number(), v.integer(), v.minValue(0));

export const draftSchema = v.variant('way', [
  v.strictObject({ way: v.literal('choose'), place: v.nullable(place) }),
  v.strictObject({ way: v.literal('type'), text: v.string() }),
  /** Places in the order in which they were laid; not all of them yet. */
  v.strictObject({ way: v.literal('arrange'), places: v.array(place) }),
  /** For each of the left-hand column, its partner's place; null where it has none yet. */
  v.strictObject({ way: v.literal('match'), places: v.array(v.nullable(place)) }),
]);

export type Draft = v.InferOutput<typeof draftSchema>;

type Shape = Pick<AskedItem, 'way' | 'choices' | 'left'>;

export function emptyDraft({ way, left }: Shape): Draft {
  switch (way) {
    case 'choose':
      return { way, place: null };
    case 'type':
      return { way, text: '' };
    case 'arrange':
      return { way, places: [] };
    case 'match':
      return { way, places: left.map(() => null) };
  }
}

/** What is to be sent; null while something is missing. */
export function responseOf(draft: Draft, { choices }: Shape): ClassResponse | null {
  switch (draft.way) {
    case 'choose':
      return draft.place === null ? null : { way: 'choose', place: draft.place };
    case 'type': {
      const text = draft.text.trim().slice(0, LONGEST_TYPED);
      return text === '' ? null : { way: 'type', text };
    }
    case 'arrange':
      return draft.places.length < choices.length ? null : { way: 'arrange', places: draft.places };
    case 'match': {
      const places = draft.places.filter((each) => each !== null);
      return places.length < draft.places.length ? null : { way: 'match', places };
    }
  }
}

/** Whether it can have been made for this item: what a phone remembers may be of another. */
export function fitsItem(draft: Draft, { way, choices, left }: Shape): boolean {
  if (draft.way !== way) return false;
  if (draft.way === 'type') return true;
  const named = draft.way === 'choose' ? [draft.place] : draft.places;
  const places = named.filter((each) => each !== null);
  if (draft.way === 'match' && named.length !== left.length) return false;
  return new Set(places).size === places.length && places.every((each) => each < choices.length);
}

/** Joins two halves; whatever either was joined to is free again. */
export function joinHalves(
  places: readonly (number | null)[],
  left: number,
  right: number,
): (number | null)[] {
  return places.map((each, index) => (index === left ? right : each === right ? null : each));
}

export function partHalves(places: readonly (number | null)[], left: number): (number | null)[] {
  return places.map((each, index) => (index === left ? null : each));
}
