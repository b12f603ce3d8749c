/**
 * Answers as few bits. Chosen: 3 bits, the place from 1. Laid or matched: the rank of the order among
 * all orders, from 1, in as many bits as that takes. Typed: 10 bits with the length of its UTF-8, and
 * that. A zero in the first of these is an item left blank.
 */
import type { BitSink } from '#lib/core/bytes/bit-sink.ts';
import type { BitSource } from '#lib/core/bytes/bit-source.ts';
import { LONGEST_TYPED, type ClassResponse } from '../item/class-response.ts';
import type { AnswerShape } from './answer-shape.ts';
import { countOrders, orderOf, rankOf } from './permutation-rank.ts';

const CHOICE_BITS = 3;
const LENGTH_BITS = 10;

/** A response that does not fit its item counts as none. */
export function packAnswer(
  sink: BitSink,
  shape: AnswerShape,
  response: ClassResponse | null,
): void {
  switch (shape.way) {
    case 'choose': {
      const isChosen = response?.way === 'choose' && response.place < shape.places;
      sink.write(isChosen ? response.place + 1 : 0, CHOICE_BITS);
      break;
    }
    case 'type':
      packText(sink, response?.way === 'type' ? response.text : '');
      break;
    default: {
      const { places } = shape;
      const isLaid =
        response?.way === shape.way && 'places' in response && isOrder(response.places, places);
      sink.write(isLaid ? rankOf(response.places) + 1n : 0n, rankBits(places));
    }
  }
}

/** Undefined for what no answer is written as. */
export function unpackAnswer(
  source: BitSource,
  { way, places }: AnswerShape,
): ClassResponse | null | undefined {
  switch (way) {
    case 'choose': {
      const place = source.read(CHOICE_BITS) - 1;
      if (place >= places) return undefined;
      return place < 0 ? null : { way, place };
    }
    case 'type':
      return unpackText(source);
    default: {
      const rank = source.readLarge(rankBits(places)) - 1n;
      if (rank >= countOrders(places)) return undefined;
      return rank < 0n ? null : { way, places: orderOf(rank, places) };
    }
  }
}

function packText(sink: BitSink, text: string): void {
  const bytes = new TextEncoder().encode(text.slice(0, LONGEST_TYPED));
  sink.write(bytes.length, LENGTH_BITS);
  for (const byte of bytes) sink.write(byte, 8);
}

function unpackText(source: BitSource): ClassResponse | null | undefined {
  const bytes = Uint8Array.from({ length: source.read(LENGTH_BITS) }, () => source.read(8));
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (text.length > LONGEST_TYPED) return undefined;
    return text === '' ? null : { way: 'type', text };
  } catch {
    return undefined;
  }
}

/** Enough for every rank from 1, and 0. */
function rankBits(places: number): number {
  return countOrders(places).toString(2).length;
}

function isOrder(order: readonly number[], places: number): boolean {
  return (
    order.length === places &&
    new Set(order).size === places &&
    order.every((place) => place < places)
  );
}
