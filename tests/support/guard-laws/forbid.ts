import type { Item } from '#lib/bank/schema.ts';
import {
  textOf,
  withText,
  type GuardLaw,
  type GuardWords,
  type Part,
  type ShippedItem,
} from './guard-law.ts';

/** A law that forbids something within one part of some kinds of items. */
export interface Forbidden {
  readonly says: string;
  readonly guards: readonly string[];
  readonly of: readonly Item['kind'][];
  /** All variants where left out. */
  readonly variants?: readonly string[];
  readonly part: Part;
  /** What must not be found there, or what finds it. */
  readonly what: RegExp | ((text: string, shipped: ShippedItem, words: GuardWords) => boolean);
  /** Puts it there; null where such an item cannot have it. */
  readonly plant: (text: string, shipped: ShippedItem) => string | null;
}

export function forbid({ says, guards, of, variants, part, what, plant }: Forbidden): GuardLaw {
  const concerns = ({ item }: ShippedItem): boolean =>
    of.includes(item.kind) && variants?.includes(item.variant) !== false;
  return {
    says,
    guards,
    fault: (shipped, words) => {
      const text = concerns(shipped) ? textOf(shipped, part) : null;
      if (text === null) return null;
      const found = what instanceof RegExp ? what.test(text) : what(text, shipped, words);
      return found ? text : null;
    },
    plant: (shipped) => {
      const text = concerns(shipped) ? textOf(shipped, part) : null;
      const planted = text === null ? null : plant(text, shipped);
      return planted === null ? null : withText(shipped, part, planted);
    },
  };
}

/** Puts words before the mark that ends a sentence or a question. */
export function beforeEnd(text: string, added: string): string {
  return text.replace(/\s?[?.!…]?$/u, (mark) => `${added}${mark}`);
}
