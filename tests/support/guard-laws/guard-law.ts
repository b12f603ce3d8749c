/**
 * A law for each guard: stated on what a learner sees, apart from the guard's own code, so that the two
 * can disagree. Each law brings the fault that it must catch.
 */
import type { FormReading } from '#lib/analysis/form-lexicon/form-lexicon.ts';
import type { Item } from '#lib/bank/schema.ts';
import type { CitedItem, WordKnowledge } from '../item-laws.ts';

/** An item, the sentence that it cites, and all sentences of its text. */
export interface ShippedItem extends CitedItem {
  readonly text: readonly string[];
}

export interface GuardWords extends WordKnowledge {
  readonly readingsOf: (form: string) => readonly FormReading[];
}

export interface GuardLaw {
  readonly says: string;
  /** The guards that are there for it, by their names in `src/cli/guards.json`. */
  readonly guards: readonly string[];
  /** What is wrong; null where the law holds or is not about such an item. */
  readonly fault: (shipped: ShippedItem, words: GuardWords) => string | null;
  /** The same item with the fault; null where it cannot have it. */
  readonly plant: (shipped: ShippedItem) => ShippedItem | null;
}

/** A piece of text of an item that a law is about. */
export type Part = 'stem' | 'key' | 'dictated' | 'event' | 'tile' | 'pair' | 'cited';

export const keyOf = (item: Item): string | null =>
  'options' in item ? (item.options.find(({ key }) => key)?.fr ?? null) : null;

export const wrongOf = (item: Item): readonly string[] =>
  'options' in item ? item.options.filter(({ key }) => !key).map(({ fr }) => fr) : [];

export const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** What is shown of a sentence with its gap filled, without the choice in brackets behind it. */
export function filledOf(item: Item): string | null {
  const stem = stemOf(item);
  return stem === null ? null : stem.replace('___', keyOf(item) ?? '');
}

/** The stem without the forms or the verb that stand in brackets behind a gapped sentence. */
export function stemOf(item: Item): string | null {
  if (!('stem' in item)) return null;
  const hinted = item.kind === 'article' || item.kind === 'conjugation';
  return hinted ? item.stem.fr.replace(/\s\([^()]*\)$/u, '') : item.stem.fr;
}

export function textOf({ item, sentence }: ShippedItem, part: Part): string | null {
  switch (part) {
    case 'stem':
      return stemOf(item);
    case 'key':
      return keyOf(item);
    case 'dictated':
      return item.kind === 'dictation' ? item.text.fr : null;
    case 'event':
      return item.kind === 'chronology' ? (item.events[0]?.fr ?? null) : null;
    case 'tile':
      return item.kind === 'tiles' ? (item.tiles.fr.tiles[1] ?? null) : null;
    case 'pair':
      return item.kind === 'pairs' ? (item.pairs[0]?.fr ?? null) : null;
    case 'cited':
      return sentence;
  }
}

/** The same item with other words in that part. */
export function withText(shipped: ShippedItem, part: Part, fr: string): ShippedItem | null {
  const { item } = shipped;
  if (part === 'cited') return { ...shipped, sentence: fr };
  if (part === 'stem' && 'stem' in item)
    return { ...shipped, item: { ...item, stem: { ...item.stem, fr } } };
  if (part === 'key' && 'options' in item) {
    const options = item.options.map((option) => (option.key ? { ...option, fr } : option));
    return { ...shipped, item: { ...item, options } };
  }
  if (part === 'dictated' && item.kind === 'dictation')
    return { ...shipped, item: { ...item, text: { ...item.text, fr } } };
  if (part === 'event' && item.kind === 'chronology') {
    const events = item.events.map((event, at) => (at === 0 ? { ...event, fr } : event));
    return { ...shipped, item: { ...item, events } };
  }
  if (part === 'tile' && item.kind === 'tiles') {
    const tiles = item.tiles.fr.tiles.map((tile, at) => (at === 1 ? fr : tile));
    return {
      ...shipped,
      item: { ...item, tiles: { ...item.tiles, fr: { ...item.tiles.fr, tiles } } },
    };
  }
  if (part === 'pair' && item.kind === 'pairs') {
    const pairs = item.pairs.map((pair, at) => (at === 0 ? { ...pair, fr } : pair));
    return { ...shipped, item: { ...item, pairs } };
  }
  return null;
}
